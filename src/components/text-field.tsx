/**
 * One line to write: its name above, and how much of it is used. An input in a browser, WeChat's own in a
 * mini-program.
 */
import type { ReactElement } from 'react';
import { Input, Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './text-field.module.scss';

interface TextFieldProps {
  value: string;
  label: string;
  placeholder: string;
  /** Under the field, on the right: a count. */
  note: string;
  isWrong?: boolean;
  /** `money`: a keyboard of digits with a point. */
  kind?: 'text' | 'money';
  onChange: (value: string) => void;
}

/** Takes any length: what is too long is said, not cut off. */
export function TextField(props: TextFieldProps): ReactElement {
  const { value, label, placeholder, note, isWrong = false, kind = 'text', onChange } = props;
  const look = `${styles.field} ${isWrong ? styles.wrong : ''}`;
  return (
    <View>
      {process.env.TARO_ENV === 'h5' ? (
        <input
          type="text"
          inputMode={kind === 'money' ? 'decimal' : 'text'}
          className={look}
          value={value}
          placeholder={placeholder}
          autoComplete="off"
          aria-label={label}
          aria-invalid={isWrong}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input
          type={kind === 'money' ? 'digit' : 'text'}
          className={look}
          value={value}
          maxlength={-1}
          placeholder={placeholder}
          placeholderStyle="color: inherit; opacity: .7"
          onInput={(event) => onChange(event.detail.value)}
          {...accessible({ label })}
        />
      )}
      <Text className={`${styles.note} ${isWrong ? styles.wrongNote : ''}`}>{note}</Text>
    </View>
  );
}
