/** A day of the calendar. */
import type { ReactElement } from 'react';
import { Picker } from '@tarojs/components';
import { CalendarField } from './calendar-field';
import { ChoiceLook, FieldFrame } from './field';

interface DayFieldProps {
  label: string;
  /** YYYY-MM-DD. */
  value: string;
  problems?: readonly string[];
  onChange: (value: string) => void;
}

/** @example <DayField label="日期" value="2026-12-01" onChange={setDay} /> */
export function DayField(props: DayFieldProps): ReactElement {
  const { label, value, onChange } = props;
  if (process.env.TARO_ENV === 'h5') return <CalendarField {...props} withTime={false} />;
  return (
    <FieldFrame {...props}>
      <Picker mode="date" value={value} onChange={({ detail }) => onChange(detail.value)}>
        <ChoiceLook label={label} value={value} />
      </Picker>
    </FieldFrame>
  );
}
