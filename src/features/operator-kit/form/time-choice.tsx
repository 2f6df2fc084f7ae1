/** Hour and minute, each from a list. In a browser. */
import type { ReactElement } from 'react';
import { twoDigits } from '../../../components/local-time';
import styles from './calendar-field.module.scss';
import { formWords as words } from './words';

const HOURS = Array.from({ length: 24 }, (_, hour) => twoDigits(hour));
const STEP = 5;
const MINUTES = Array.from({ length: 60 / STEP }, (_, place) => twoDigits(place * STEP));

interface TimeChoiceProps {
  label: string;
  /** HH:mm. */
  time: string;
  onChoose: (time: string) => void;
}

/** A minute that was typed stands among the others. */
export function TimeChoice({ label, time, onChoose }: TimeChoiceProps): ReactElement {
  const [hour = '00', minute = '00'] = time.split(':');
  const minutes = MINUTES.includes(minute) ? MINUTES : [...MINUTES, minute].sort();
  return (
    <div className={styles.time}>
      <select
        className={styles.select}
        value={hour}
        aria-label={words.hourOf(label)}
        onChange={(event) => onChoose(`${event.target.value}:${minute}`)}
      >
        {HOURS.map((one) => (
          <option key={one} value={one}>
            {words.hour(one)}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        value={minute}
        aria-label={words.minuteOf(label)}
        onChange={(event) => onChoose(`${hour}:${event.target.value}`)}
      >
        {minutes.map((one) => (
          <option key={one} value={one}>
            {words.minute(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
