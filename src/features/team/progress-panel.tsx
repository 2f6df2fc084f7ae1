/** A month that is not closed: how far the team is, what I have brought, and what I would get. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { TeamProgress } from '../../../cloudfunctions/contract/referral-team';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import styles from './progress-panel.module.scss';
import { progressWords as words } from './words';

/** Of the target; what is held does not count. Fen. @example missingOf 4,000 sold of 10,000: '6000' */
export function missingOf({ targetFen, soldFen, heldFen }: TeamProgress): string {
  const missing = BigInt(targetFen) - BigInt(soldFen) + BigInt(heldFen);
  return (missing > BigInt(0) ? missing : BigInt(0)).toString();
}

const shareOf = (progress: TeamProgress): number =>
  Math.min(1, 1 - Number(missingOf(progress)) / Number(progress.targetFen));

function Fact({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View className={styles.fact}>
      <Text className={styles.faint}>{name}</Text>
      <Text className={styles.value}>{value}</Text>
    </View>
  );
}

/** Shows; nothing to press. */
export function ProgressPanel({ progress }: { progress: TeamProgress }): ReactElement {
  const { month, targetFen, soldFen, heldFen, met, daysLeft, closesOn, bonus, mineFen, estimateFen } =
    progress;
  return (
    <Panel title={words.title(month)}>
      <View className={styles.line}>
        <Text className={styles.sum}>{yuan(soldFen)}</Text>
        <Text className={styles.faint}>{words.of(targetFen)}</Text>
      </View>
      <View className={styles.track} {...accessible({ hidden: true })}>
        <View className={styles.filled} style={{ width: `${shareOf(progress) * 100}%` }} />
      </View>
      <View className={styles.line}>
        <Text className={`${styles.faint} ${met ? styles.met : ''}`}>
          {met ? words.met : words.missing(missingOf(progress))}
        </Text>
        <Text className={styles.faint}>{daysLeft > 0 ? words.daysLeft(daysLeft) : words.over(closesOn)}</Text>
      </View>
      {heldFen !== '0' && <Text className={styles.held}>{words.held(heldFen)}</Text>}
      <Fact name={words.mine} value={yuan(mineFen)} />
      <Fact name={words.bonus} value={bonus} />
      <Text className={styles.estimate}>{words.estimate(met, estimateFen)}</Text>
      <Text className={styles.hint}>{words.estimateHint}</Text>
    </Panel>
  );
}
