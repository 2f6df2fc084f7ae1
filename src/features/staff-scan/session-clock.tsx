/** How long things may still be taken; and after it, what to ask for. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import styles from './session-clock.module.scss';
import { memberWords } from './words';

const two = (number: number): string => String(number).padStart(2, '0');
/** @example minutesAndSeconds(125) = '2:05' */
const minutesAndSeconds = (seconds: number): string => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;

/** @param left seconds; null: there was no session */
export function SessionClock({ left }: { left: number | null }): ReactElement {
  if (left === null || left === 0)
    return (
      <Text className={styles.none} {...accessible({ role: 'status' })}>
        {left === null ? memberWords.sessionNone : memberWords.sessionOver}
      </Text>
    );
  return (
    <Text className={styles.clock} {...accessible({ role: 'timer' })}>
      {memberWords.sessionLeft(minutesAndSeconds(left))}
    </Text>
  );
}
