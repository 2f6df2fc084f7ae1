/** How long things may still be taken; and after it, what to ask for. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { minutesAndSeconds } from '../../components/local-time';
import styles from './session-clock.module.scss';
import { memberWords } from './words';

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
