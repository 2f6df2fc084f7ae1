/** An order in the list: where, what, how much, how far. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { OrderSummary } from '../../../cloudfunctions/contract/order';
import { minutesAndSeconds, shortMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { plainYuan, Price } from '../../components/price';
import { ProductPicture } from '../../components/product-picture';
import { useCountdown } from '../../components/use-countdown';
import styles from './order-row.module.scss';
import { leadsToGroup, openItsGroup } from './open-its-group';
import { groupWays, orderState, ordersWords } from './words';

const PICTURES = 3;
const isWaiting = (state: OrderSummary['state']): boolean =>
  ['created', 'waiting', 'paid', 'preparing', 'ready'].includes(state);

/** What goes back of it, in the words of how far it is. */
function backWords({ openRequest, refundedFen, refunding }: OrderSummary): string | null {
  if (openRequest) return ordersWords.asked;
  if (isZero(refundedFen)) return null;
  const { title } = orderState({ state: 'refunded', group: null, refunding });
  return `${title} ${plainYuan(refundedFen)}`;
}

/** How long it may still be paid. */
function PayLeft({ payBy }: { payBy: string }): ReactElement | null {
  const left = useCountdown(Date.parse(payBy));
  return left === 0 ? null : (
    <Text className={styles.left}>{ordersWords.payLeftShort(minutesAndSeconds(left))}</Text>
  );
}

interface OrderRowProps {
  order: OrderSummary;
  onOpen: () => void;
  onAgain: () => void;
  againBusy: boolean;
}

/** The row opens the order; below it the same again. */
export function OrderRow({ order, onOpen, onAgain, againBusy }: OrderRowProps): ReactElement {
  return (
    <View className={styles.card}>
      <Pressable className={styles.row} onPress={onOpen}>
        <View className={styles.head}>
          <Text className={styles.store}>{order.store.name}</Text>
          <Text className={`${styles.state} ${isWaiting(order.state) ? styles.waiting : ''}`}>
            {order.pickupNo !== null && isWaiting(order.state) ? `${order.pickupNo} · ` : ''}
            {orderState(order).title}
          </Text>
        </View>
        <View className={styles.body}>
          {order.pictures.slice(0, PICTURES).map((picture, place) => (
            <ProductPicture key={place} className={styles.picture} name={picture} />
          ))}
          <Text className={styles.what}>{order.what}</Text>
          <View className={styles.price}>
            <Price fen={order.payableFen} size="small" />
            {backWords(order) !== null && <Text className={styles.refunded}>{backWords(order)}</Text>}
          </View>
        </View>
        <View className={styles.foot}>
          <Text className={styles.when}>{shortMoment(order.createdAt)}</Text>
          {order.payBy !== null && <PayLeft payBy={order.payBy} />}
        </View>
      </Pressable>
      {order.state === 'created' && (
        <Pressable className={`${styles.again} ${styles.pay}`} onPress={onOpen}>
          {ordersWords.toPayShort}
        </Pressable>
      )}
      {leadsToGroup(order) && order.group !== null && (
        <Pressable className={styles.again} onPress={() => openItsGroup(order)}>
          {groupWays[order.group.kind].toGroup}
        </Pressable>
      )}
      {order.state !== 'created' && !leadsToGroup(order) && (
        <Pressable className={styles.again} disabled={againBusy} onPress={onAgain}>
          {ordersWords.again}
        </Pressable>
      )}
    </View>
  );
}
