/**
 * A day, or a day and a time, in a browser: typed, or chosen from a month that opens below. Chinese whatever
 * the browser speaks, which its own field is not.
 */
import { useState, type ReactElement } from 'react';
import { dayAt } from '../../../components/local-time';
import { CalendarMonth } from './calendar-month';
import styles from './calendar-field.module.scss';
import { FieldFrame, lookOf, type FieldProps } from './field';
import { TimeChoice } from './time-choice';
import { momentInWords, readMoment } from './typed-moment';
import { formWords as words } from './words';

/** Of the style sheet; on a narrower window the month takes what there is. Pixels. */
const MONTH_WIDTH = 324;
const NARROW = 400;

type CalendarFieldProps = FieldProps & { withTime: boolean };

/** What was typed stands as long as somebody is in the field; what cannot be read is nothing. */
export function CalendarField(props: CalendarFieldProps): ReactElement {
  const { label, value, problems = [], withTime, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isAtEdge, setAtEdge] = useState(false);
  const [day = '', time = '00:00'] = value.split('T');
  const leave = (): void => {
    setTyped(null);
    setOpen(false);
  };
  const choose = (next: string): void => {
    setTyped(null);
    onChange(withTime ? `${next}T${time}` : next);
    if (!withTime) setOpen(false);
  };
  return (
    <FieldFrame {...props}>
      <div
        className={styles.place}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) leave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isOpen) {
            event.stopPropagation();
            setOpen(false);
          }
        }}
      >
        <input
          type="text"
          className={lookOf(props)}
          value={typed ?? momentInWords(value)}
          placeholder={withTime ? words.momentShape : words.dayShape}
          autoComplete="off"
          aria-label={label}
          aria-invalid={problems.length > 0}
          onFocus={(event) => {
            const { left } = event.currentTarget.getBoundingClientRect();
            setAtEdge(left + MONTH_WIDTH > window.innerWidth && window.innerWidth > NARROW);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(readMoment(event.target.value, withTime) ?? '');
          }}
        />
        {isOpen && (
          <div className={`${styles.below} ${isAtEdge ? styles.atEdge : ''}`}>
            <CalendarMonth key={day} day={day} today={dayAt(Date.now())} onChoose={choose} />
            {withTime && day !== '' && (
              <TimeChoice
                label={label}
                time={time}
                onChoose={(next) => {
                  setTyped(null);
                  onChange(`${day}T${next}`);
                }}
              />
            )}
          </div>
        )}
      </div>
    </FieldFrame>
  );
}
