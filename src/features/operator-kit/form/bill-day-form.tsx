/** Which day is held against a bill of WeChat Pay: yesterday first, and none that is not over. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { dayAt, daysAfter } from '../../../components/local-time';
import { MessageLine } from '../../../components/message-line';
import type { Attempt } from '../../../platform/use-attempt';
import styles from '../desk/desk.module.scss';
import { DayField } from './day-field';
import { formWords as words } from './words';

interface BillDayFormProps {
  /** What is held against what. */
  lead: string;
  /** Gets the day, YYYY-MM-DD. */
  running: Attempt<string>;
}

/** @example <BillDayForm lead={words.lead} running={running} /> */
export function BillDayForm({ lead, running }: BillDayFormProps): ReactElement {
  const [day, setDay] = useState(() => daysAfter(dayAt(Date.now()), -1));
  const isPast = /^\d{4}-\d{2}-\d{2}$/.test(day) && day < dayAt(Date.now());
  return (
    <View className={styles.panel}>
      <Text className={`${styles.faint} ${styles.above}`}>{lead}</Text>
      <View className={styles.grid}>
        <DayField
          label={words.billDay}
          value={day}
          problems={isPast ? [] : [words.billDayWrong]}
          onChange={setDay}
        />
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.reconcile}
            busyWords={running.busy === null ? null : words.reconciling}
            disabled={!isPast}
            onPress={() => running.start(day)}
          />
        </View>
      </View>
      <MessageLine words={running.trouble} isTrouble />
    </View>
  );
}
