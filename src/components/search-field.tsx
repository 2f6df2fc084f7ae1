/** A line to search with: a search input in a browser, WeChat's own input in a mini-program. */
import type { ReactElement } from 'react';
import { Input } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './search-field.module.scss';

/** What the contract allows a search to be. Characters. */
const MAX_LENGTH = 40;

interface SearchFieldProps {
  value: string;
  label: string;
  onChange: (value: string) => void;
}

/** The label is shown as placeholder and spoken as name. */
export function SearchField({ value, label, onChange }: SearchFieldProps): ReactElement {
  if (process.env.TARO_ENV === 'h5') {
    return (
      <input
        type="search"
        className={styles.field}
        value={value}
        maxLength={MAX_LENGTH}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Input
      className={styles.field}
      value={value}
      maxlength={MAX_LENGTH}
      placeholder={label}
      placeholderStyle="color: inherit; opacity: .7"
      confirmType="search"
      onInput={(event) => onChange(event.detail.value)}
      {...accessible({ label })}
    />
  );
}
