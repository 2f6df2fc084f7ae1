/** A time of day: the browser's own field, WeChat's wheels in a mini-program. */
import type { ReactElement } from 'react';
import { Picker, Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './time-field.module.scss';

interface TimeFieldProps {
  /** HH:mm; empty: not chosen yet. */
  value: string;
  label: string;
  onChange: (value: string) => void;
}

/** @example <TimeField value="12:30" label="几点截止" onChange={setTime} /> */
export function TimeField({ value, label, onChange }: TimeFieldProps): ReactElement {
  if (process.env.TARO_ENV === 'h5')
    return (
      <input
        type="time"
        className={styles.field}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  const shown = value === '' ? label : value;
  return (
    <Picker mode="time" value={value} onChange={({ detail }) => onChange(detail.value)}>
      <View className={styles.field} {...accessible({ role: 'button', label: `${label}，${shown}` })}>
        <Text>{shown}</Text>
      </View>
    </Picker>
  );
}
