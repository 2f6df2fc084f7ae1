/** One order of the list. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import type { BrandOrderRow } from '../../../cloudfunctions/contract/trade';
import { longMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { ordersWords } from './words';

const NOT_PAID: readonly BrandOrderRow['state'][] = ['created', 'closed'];

/** What it cost, what points paid of it, what went back. */
export function moneyWords({ state, payableFen, pointsUsed, refundedFen }: BrandOrderRow): string {
  const price = yuan(payableFen);
  return [
    NOT_PAID.includes(state) ? ordersWords.toPay(price) : ordersWords.paid(price),
    ...(isZero(pointsUsed) ? [] : [ordersWords.points(groupDigits(pointsUsed))]),
    ...(isZero(refundedFen) ? [] : [ordersWords.refunded(yuan(refundedFen))]),
  ].join(' · ');
}

/** The member's name is masked. */
export function OrderCard({ row, onShow }: { row: BrandOrderRow; onShow: () => void }): ReactElement {
  const { order, storeName, state, pickupNo, member, createdAt, what } = row;
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{pickupNo ?? storeName}</Text>
        <Text className={`${styles.badge} ${state === 'completed' ? '' : styles.strong}`}>
          {ordersWords.states[state]}
        </Text>
      </View>
      <Text className={styles.faint}>
        {storeName} · {order}
      </Text>
      <Text className={styles.faint}>{ordersWords.row(member, longMoment(createdAt))}</Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Text className={styles.entry}>{what}</Text>
        <Text className={styles.entry}>{moneyWords(row)}</Text>
      </View>
      <Pressable className={styles.small} label={ordersWords.showLabel(order)} onPress={onShow}>
        {ordersWords.show}
      </Pressable>
    </View>
  );
}
