/** A payout: whose, what it comes to, how it stands, and the way to what an operator does about it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { PayoutLine } from '../../../cloudfunctions/contract/referral-desk';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { openOperatorPage } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { payoutWords as words, stateWords } from './words';

/** Points and coupons are price reductions: nothing is withheld. */
function Amounts({ to, grossFen, withheldFen, netFen }: PayoutLine): ReactElement {
  if (to !== 'wechat') return <Fact name={words.spent} value={yuan(grossFen)} />;
  return (
    <>
      <Fact name={words.gross} value={yuan(grossFen)} />
      <Fact name={words.withheld} value={yuan(withheldFen)} />
      <Fact name={words.net} value={yuan(netFen)} />
    </>
  );
}

function ToStuck({ withdrawal }: { withdrawal: string }): ReactElement {
  const going = useSingleFlight(openOperatorPage);
  return (
    <View className={styles.buttons}>
      <View className={styles.slot}>
        <ActionButton
          words={words.toStuck}
          label={words.toStuckLabel(withdrawal)}
          kind="quiet"
          onPress={() => going.start('reconciliation')}
        />
      </View>
    </View>
  );
}

/** @example <PayoutCard payout={payout} /> */
export function PayoutCard({ payout }: { payout: PayoutLine }): ReactElement {
  const { withdrawal, member, name, to, state, askedAt, endedAt, said, needsOperator } = payout;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name === '' ? words.unnamed : name}</Text>
        <Text className={`${styles.badge} ${needsOperator ? styles.strong : ''}`}>{stateWords[state]}</Text>
        <Text className={styles.badge}>{words.kinds[to]}</Text>
      </View>
      <Text className={styles.faint}>{words.asked(longMoment(askedAt))}</Text>
      {endedAt !== null && <Text className={styles.faint}>{words.ended(longMoment(endedAt))}</Text>}
      <Text className={styles.faint}>{words.number(withdrawal)}</Text>
      <Text className={styles.faint}>{words.member(member)}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Amounts {...payout} />
        <Text className={needsOperator ? styles.warning : `${styles.entry} ${styles.below}`}>{said}</Text>
      </View>
      {needsOperator && to === 'wechat' && <ToStuck withdrawal={withdrawal} />}
    </View>
  );
}
