/** What both groups of a trial came to, so far or for the last time. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay, plainYuan } from '../../../cloudfunctions/contract/in-words';
import type { TrialResult } from '../../../cloudfunctions/contract/trial';
import desk from '../operator-kit/desk/desk.module.scss';
import { TwoGroups } from '../operator-kit/desk/two-groups';
import styles from './trials.module.scss';
import { trialWords as words } from './words';

export function Result({ result }: { result: TrialResult }): ReactElement {
  const { used, costFen, asOf } = result;
  const cost = words.used(groupDigits(String(used)), plainYuan(costFen));
  return (
    <View>
      <Text className={styles.part}>{words.result}</Text>
      <TwoGroups {...result} names={words} />
      <Text className={desk.faint}>{`${cost} · ${words.asOf(longDay(asOf))}`}</Text>
    </View>
  );
}
