/**
 * The member's rank among those who recommend, what raises it, and what the brand agreed with them beside it.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import { accessible } from '../../components/accessible';
import { Panel } from '../../components/panel';
import styles from './rank-panel.module.scss';
import { rebateWords } from './words';

/** How much of the way is done, 0 to 1. @example shareOfWay('60000', '40000') = 0.6 */
export function shareOfWay(soldFen: string, missingFen: string): number {
  const [sold, missing] = [Number(soldFen), Number(missingFen)];
  return sold + missing <= 0 ? 1 : Math.min(1, Math.max(0, sold / (sold + missing)));
}

/** Shows; nothing to press. */
export function RankPanel({ rank, partner }: Pick<RebateReply, 'rank' | 'partner'>): ReactElement {
  const { name, extraBp, soldFen, next } = rank;
  const share = next === null ? 1 : shareOfWay(soldFen, next.missingFen);
  return (
    <Panel>
      <View className={styles.head}>
        <Text className={styles.name}>{rebateWords.rank(name)}</Text>
        <Text className={styles.extra}>{rebateWords.extra(extraBp)}</Text>
      </View>
      <View className={styles.track} {...accessible({ hidden: true })}>
        <View className={styles.filled} style={{ width: `${share * 100}%` }} />
      </View>
      <Text className={styles.line}>
        {rebateWords.rankBar(soldFen)} ·{' '}
        {next === null ? rebateWords.topRank : rebateWords.nextRank(next.missingFen, next.name)}
      </Text>
      {partner?.terms.map((term) => (
        <Text key={term} className={styles.own}>
          {rebateWords.partnerKinds[partner.kind]} · {term}
        </Text>
      ))}
    </Panel>
  );
}
