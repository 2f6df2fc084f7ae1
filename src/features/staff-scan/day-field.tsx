/** One of a few days: a select in a browser, WeChat's wheel in a mini-program. */
import type { ReactElement } from 'react';
import { Picker, Text, View } from '@tarojs/components';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { weekday } from '../../components/local-time';
import styles from './sheets.module.scss';
import { creditWords } from './words';

interface DayFieldProps {
  label: string;
  /** The days to choose from, today first, YYYY-MM-DD. */
  days: string[];
  value: string;
  onChange: (day: string) => void;
}

const nameOf = (day: string, index: number): string => {
  const name = `${shortDay(day)} ${weekday(day)}`;
  if (index > 1) return name;
  return `${index === 0 ? creditWords.today : creditWords.yesterday} ${name}`;
};

/** @example <DayField label="小票日期" days={days} value={day} onChange={setDay} /> */
export function DayField({ label, days, value, onChange }: DayFieldProps): ReactElement {
  const names = days.map(nameOf);
  const at = days.indexOf(value);
  if (process.env.TARO_ENV === 'h5')
    return (
      <select
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {days.map((day, index) => (
          <option key={day} value={day}>
            {names[index]}
          </option>
        ))}
      </select>
    );
  return (
    <Picker
      mode="selector"
      range={names}
      value={at}
      onChange={({ detail }) => onChange(days[Number(detail.value)] ?? value)}
    >
      <View className={styles.select} {...accessible({ role: 'button', label: `${label}，${names[at]}` })}>
        <Text>{names[at]}</Text>
      </View>
    </Picker>
  );
}
