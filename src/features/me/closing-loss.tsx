/** What closing the account takes away, what it erases, and what stays. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ClosingReply } from '../../../cloudfunctions/contract/account';
import { groupDigits, isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import { Panel } from '../../components/panel';
import styles from './closing-loss.module.scss';
import { closingWords } from './words';

function Loss({ name, value }: { name: string; value: string }): ReactElement {
  return (
    <View className={styles.loss}>
      <Text className={styles.value}>{value}</Text>
      <Text className={styles.name}>{name}</Text>
    </View>
  );
}

function Points({ texts }: { texts: readonly string[] }): ReactElement {
  return (
    <>
      {texts.map((text) => (
        <Text key={text} className={styles.text}>
          {text}
        </Text>
      ))}
    </>
  );
}

/** What becomes of orders that are not at their end. */
const ordersTexts = ({ unpaidOrders, waitingOrders, openRefunds }: ClosingReply): string[] => [
  ...(waitingOrders > 0 ? [closingWords.waitingOrders(waitingOrders)] : []),
  ...(unpaidOrders > 0 ? [closingWords.unpaidOrders(unpaidOrders)] : []),
  ...(openRefunds > 0 ? [closingWords.openRefunds(openRefunds)] : []),
];

/** What becomes of commission that was not taken out. */
const commissionTexts = (figures: ClosingReply): string[] => {
  const { availableCommissionFen: available, pendingCommissionFen: pending, withdrawingFen } = figures;
  return [
    ...(isZero(available) ? [] : [closingWords.commission(yuan(available))]),
    ...(isZero(pending) ? [] : [closingWords.pendingCommission(yuan(pending))]),
    ...(isZero(withdrawingFen) ? [] : [closingWords.withdrawing(yuan(withdrawingFen))]),
  ];
};

/** Says the losses first, and in figures. */
export function ClosingLoss({ figures }: { figures: ClosingReply }): ReactElement {
  const { redeemablePoints, pendingPoints, qualifyingPoints, debtPoints, tierName, benefits } = figures;
  return (
    <>
      <Panel title={closingWords.losesTitle}>
        <Text className={styles.lead}>{closingWords.loses}</Text>
        <View className={styles.grid}>
          <Loss name={closingWords.redeemable} value={groupDigits(redeemablePoints)} />
          <Loss name={closingWords.pending} value={groupDigits(pendingPoints)} />
          <Loss name={closingWords.qualifying} value={groupDigits(qualifyingPoints)} />
          <Loss name={closingWords.tier} value={tierName} />
        </View>
        <Text className={styles.benefits}>
          {closingWords.benefits}：{benefits.length === 0 ? closingWords.noBenefits : benefits.join('、')}
        </Text>
        {!isZero(debtPoints) && (
          <Text className={styles.text}>{closingWords.debt(groupDigits(debtPoints))}</Text>
        )}
        <Points texts={[...commissionTexts(figures), ...ordersTexts(figures)]} />
      </Panel>
      <Panel title={closingWords.erasedTitle}>
        <Points texts={closingWords.erased} />
      </Panel>
      <Panel title={closingWords.staysTitle}>
        <Points texts={closingWords.stays} />
      </Panel>
    </>
  );
}
