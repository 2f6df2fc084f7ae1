/** Number, store and times of an order. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import { dayOf, timeOf } from '../../components/local-time';
import styles from './order-facts.module.scss';
import { ordersWords } from './words';

const moment = (instant: string): string => `${longDay(dayOf(instant))} ${timeOf(instant)}`;

const placeOf = (place: string): string =>
  place === '' ? ordersWords.takeAway : place === 'counter' ? ordersWords.counter : ordersWords.table(place);

/** Only what is known. */
export function OrderFacts({ order }: { order: OrderReply }): ReactElement {
  const facts: [string, string | null][] = [
    [ordersWords.number, order.order],
    [ordersWords.store, order.store.name],
    [ordersWords.place, placeOf(order.place)],
    [ordersWords.remark, order.remark === '' ? null : order.remark],
    [ordersWords.createdAt, moment(order.createdAt)],
    [ordersWords.paidAt, order.paidAt && moment(order.paidAt)],
    [ordersWords.completedAt, order.completedAt && moment(order.completedAt)],
  ];
  return (
    <View>
      {facts.map(([name, value]) =>
        value === null ? null : (
          <View key={name} className={styles.fact}>
            <Text className={styles.name}>{name}</Text>
            <Text className={styles.value} selectable userSelect>
              {value}
            </Text>
          </View>
        ),
      )}
    </View>
  );
}
