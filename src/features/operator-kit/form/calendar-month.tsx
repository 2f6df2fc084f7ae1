/** A month to choose a day from: weeks from Monday to Sunday, and the months beside it. In a browser. */
import { useState, type ReactElement } from 'react';
import { longDay } from '../../../../cloudfunctions/contract/in-words';
import { longMonth } from '../../../components/local-time';
import { Pressable } from '../../../components/pressable';
import styles from './calendar-field.module.scss';
import { monthAfter, weeksOf } from './weeks';
import { formWords as words } from './words';

interface CalendarMonthProps {
  /** YYYY-MM-DD; empty: none is chosen. */
  day: string;
  today: string;
  onChoose: (day: string) => void;
}

/** Begins with the month of the day that is chosen, or with this one. */
export function CalendarMonth({ day, today, onChoose }: CalendarMonthProps): ReactElement {
  const [month, setMonth] = useState((day === '' ? today : day).slice(0, 7));
  const turn = (months: number) => () => setMonth(monthAfter(month, months));
  return (
    <div>
      <div className={styles.turn}>
        <Pressable className={styles.step} label={words.yearBefore} onPress={turn(-12)}>
          «
        </Pressable>
        <Pressable className={styles.step} label={words.monthBefore} onPress={turn(-1)}>
          ‹
        </Pressable>
        <span className={styles.month}>{longMonth(month)}</span>
        <Pressable className={styles.step} label={words.monthAfter} onPress={turn(1)}>
          ›
        </Pressable>
        <Pressable className={styles.step} label={words.yearAfter} onPress={turn(12)}>
          »
        </Pressable>
      </div>
      <div className={styles.week} aria-hidden="true">
        {words.weekLetters.map((letter) => (
          <span key={letter} className={styles.letter}>
            {letter}
          </span>
        ))}
      </div>
      {weeksOf(month).map((week) => (
        <div key={week[0]} className={styles.week}>
          {week.map((one) => (
            <Pressable
              key={one}
              className={`${styles.day} ${one.startsWith(month) ? '' : styles.elsewhere} ${
                one === today ? styles.today : ''
              } ${one === day ? styles.chosen : ''}`}
              label={longDay(one)}
              onPress={() => onChoose(one)}
            >
              {String(Number(one.slice(8)))}
            </Pressable>
          ))}
        </div>
      ))}
    </div>
  );
}
