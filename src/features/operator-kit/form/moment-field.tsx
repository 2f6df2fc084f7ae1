/** A day and a time of day, by the calendar of the brand. */
import type { ReactElement } from 'react';
import { Picker } from '@tarojs/components';
import { deskWords } from '../desk/words';
import { CalendarField } from './calendar-field';
import { ChoiceLook, FieldFrame } from './field';

interface MomentFieldProps {
  label: string;
  /** YYYY-MM-DDTHH:mm; empty: none. */
  value: string;
  hint?: string;
  problems: readonly string[];
  onChange: (value: string) => void;
}

function Part(props: {
  mode: 'date' | 'time';
  label: string;
  value: string;
  onChange: (value: string) => void;
}): ReactElement {
  const { mode, label, value, onChange } = props;
  const shown = value === '' ? deskWords.none : value;
  const look = <ChoiceLook label={label} value={shown} />;
  const change = ({ detail }: { detail: { value: string } }): void => onChange(detail.value);
  return mode === 'date' ? (
    <Picker mode="date" value={value} onChange={change}>
      {look}
    </Picker>
  ) : (
    <Picker mode="time" value={value} onChange={change}>
      {look}
    </Picker>
  );
}

/** @example <MomentField label="生效时间" value="2026-12-01T00:00" problems={[]} onChange={set} /> */
export function MomentField(props: MomentFieldProps): ReactElement {
  const { label, value, onChange } = props;
  if (process.env.TARO_ENV === 'h5') return <CalendarField {...props} withTime />;
  const [day = '', time = ''] = value.split('T');
  return (
    <FieldFrame {...props}>
      <Part
        mode="date"
        label={label}
        value={day}
        onChange={(next) => onChange(`${next}T${time || '00:00'}`)}
      />
      {day !== '' && (
        <Part mode="time" label={label} value={time} onChange={(next) => onChange(`${day}T${next}`)} />
      )}
    </FieldFrame>
  );
}
