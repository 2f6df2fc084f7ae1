/** A day of the calendar. */
import type { ReactElement } from 'react';
import { Picker, Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { FieldFrame } from './field';
import styles from './field.module.scss';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD. */
  value: string;
  problems?: readonly string[];
  onChange: (value: string) => void;
}

/** @example <DayField label="日期" value="2026-12-01" onChange={setDay} /> */
export function DayField(props: DayFieldProps): ReactElement {
  const { label, value, problems = [], onChange } = props;
  if (process.env.TARO_ENV === 'h5')
    return (
      <FieldFrame {...props}>
        <input
          type="date"
          className={`${styles.field} ${problems.length > 0 ? styles.wrong : ''}`}
          value={value}
          aria-label={label}
          aria-invalid={problems.length > 0}
          onChange={(event) => onChange(event.target.value)}
        />
      </FieldFrame>
    );
  return (
    <FieldFrame {...props}>
      <Picker mode="date" value={value} onChange={({ detail }) => onChange(detail.value)}>
        <View className={styles.field} {...accessible({ role: 'button', label: `${label}，${value}` })}>
          <Text>{value}</Text>
        </View>
      </Picker>
    </FieldFrame>
  );
}
