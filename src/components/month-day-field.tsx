/** A day of the year, without the year: two selects in a browser, WeChat's wheels in a mini-program. */
import { useState, type ReactElement } from 'react';
import { Picker, Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import { twoDigits } from './local-time';
import styles from './month-day-field.module.scss';
import { sharedWords } from './words';

/** 29 February is a day of the year. */
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = DAYS_OF_MONTH.map((_, index) => index + 1);

interface MonthDay {
  month: number;
  day: number;
}

const daysOf = (month: number): number[] =>
  Array.from({ length: DAYS_OF_MONTH[month - 1] ?? 31 }, (_, index) => index + 1);
const read = (value: string | null): MonthDay => ({
  month: Number(value?.slice(0, 2) ?? 1),
  day: Number(value?.slice(3, 5) ?? 1),
});
/** A day that the month does not have becomes its last one. */
const written = ({ month, day }: MonthDay): string =>
  `${twoDigits(month)}-${twoDigits(Math.min(day, DAYS_OF_MONTH[month - 1] ?? 31))}`;

interface MonthDayFieldProps {
  /** MM-DD; null: not chosen yet. */
  value: string | null;
  label: string;
  placeholder: string;
  onChange: (value: string) => void;
}

function Selects({ value, label, onChange }: MonthDayFieldProps): ReactElement {
  const [month, setMonth] = useState(value === null ? 0 : read(value).month);
  const chosenDay = value === null ? '' : String(read(value).day);
  const takeMonth = (next: number): void => {
    setMonth(next);
    if (value !== null) onChange(written({ month: next, day: read(value).day }));
  };
  return (
    <View className={styles.pair}>
      <select
        className={styles.field}
        aria-label={`${label}（${sharedWords.monthUnit}）`}
        value={month === 0 ? '' : String(month)}
        onChange={(event) => takeMonth(Number(event.target.value))}
      >
        <option value="" disabled>
          {sharedWords.monthUnit}
        </option>
        {MONTHS.map((each) => (
          <option key={each} value={each}>
            {each} {sharedWords.monthUnit}
          </option>
        ))}
      </select>
      <select
        className={styles.field}
        aria-label={`${label}（${sharedWords.dayUnit}）`}
        value={chosenDay}
        disabled={month === 0}
        onChange={(event) => onChange(written({ month, day: Number(event.target.value) }))}
      >
        <option value="" disabled>
          {sharedWords.dayUnit}
        </option>
        {daysOf(month === 0 ? 1 : month).map((each) => (
          <option key={each} value={each}>
            {each} {sharedWords.dayUnit}
          </option>
        ))}
      </select>
    </View>
  );
}

function Wheels({ value, label, placeholder, onChange }: MonthDayFieldProps): ReactElement {
  const [turned, setTurned] = useState<MonthDay>(() => read(value));
  const days = daysOf(turned.month);
  const shown =
    value === null
      ? placeholder
      : `${read(value).month} ${sharedWords.monthUnit} ${read(value).day} ${sharedWords.dayUnit}`;
  return (
    <Picker
      mode="multiSelector"
      range={[
        MONTHS.map((each) => `${each} ${sharedWords.monthUnit}`),
        days.map((each) => `${each} ${sharedWords.dayUnit}`),
      ]}
      value={[turned.month - 1, Math.min(turned.day, days.length) - 1]}
      onColumnChange={({ detail }) =>
        setTurned(({ month, day }) =>
          detail.column === 0 ? { month: detail.value + 1, day } : { month, day: detail.value + 1 },
        )
      }
      onCancel={() => setTurned(read(value))}
      onChange={({ detail }) => {
        const [month = 0, day = 0] = detail.value;
        onChange(written({ month: month + 1, day: day + 1 }));
      }}
    >
      <View className={styles.field} {...accessible({ role: 'button', label: `${label}，${shown}` })}>
        <Text>{shown}</Text>
      </View>
    </Picker>
  );
}

/** @example <MonthDayField value="02-29" label="生日" placeholder="选择生日" onChange={setDay} /> */
export function MonthDayField(props: MonthDayFieldProps): ReactElement {
  return process.env.TARO_ENV === 'h5' ? <Selects {...props} /> : <Wheels {...props} />;
}
