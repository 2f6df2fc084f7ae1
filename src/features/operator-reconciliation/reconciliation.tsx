/** A day beside WeChat Pay's bill, and below it what was given up. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ReconciliationReply } from '../../../cloudfunctions/contract/trade';
import { ActionButton } from '../../components/action-button';
import { dayAt, daysAfter } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { reconcileDay } from '../operator-kit/api-trade';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { troubleOfReply } from '../operator-kit/desk/words';
import { DayField } from '../operator-kit/form/day-field';
import { DayResult } from './day-result';
import { StuckEffects } from './stuck-effects';
import { reconciliationWords as words } from './words';

const trouble: typeof troubleOfReply = (reply) =>
  reply.code === 'wrong-state' ? words.notReady : troubleOfReply(reply);

/** Yesterday first; the last result stays on screen while another day is compared. */
export function Reconciliation(): ReactElement {
  const [day, setDay] = useState(() => daysAfter(dayAt(Date.now()), -1));
  const [result, setResult] = useState<ReconciliationReply | null>(null);
  const running = useAttempt(reconcileDay, setResult, trouble);
  const isPast = /^\d{4}-\d{2}-\d{2}$/.test(day) && day < dayAt(Date.now());
  return (
    <>
      <View className={styles.panel}>
        <Text className={`${styles.faint} ${styles.above}`}>{words.lead}</Text>
        <View className={styles.grid}>
          <DayField
            label={words.day}
            value={day}
            problems={isPast ? [] : [words.dayWrong]}
            onChange={setDay}
          />
        </View>
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={words.run}
              busyWords={running.busy === null ? null : words.running}
              disabled={!isPast}
              onPress={() => running.start(day)}
            />
          </View>
        </View>
        <MessageLine words={running.trouble} isTrouble />
      </View>
      {result !== null && <DayResult result={result} />}
      <StuckEffects />
    </>
  );
}
