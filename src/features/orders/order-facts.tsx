/** Number, store and times of an order. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import { FactLine } from '../../components/fact-line';
import { longMoment } from '../../components/local-time';
import { takingWords } from '../../components/place-words';
import { ordersWords } from './words';

/** Only what is known. */
export function OrderFacts({ order }: { order: OrderReply }): ReactElement {
  const facts: [string, string | null][] = [
    [ordersWords.number, order.order],
    [ordersWords.store, order.store.name],
    [ordersWords.place, takingWords(order)],
    [ordersWords.remark, order.remark === '' ? null : order.remark],
    [ordersWords.createdAt, longMoment(order.createdAt)],
    [ordersWords.paidAt, order.paidAt && longMoment(order.paidAt)],
    [ordersWords.completedAt, order.completedAt && longMoment(order.completedAt)],
  ];
  return (
    <View>
      {facts.map(([name, value]) =>
        value === null ? null : <FactLine key={name} name={name} value={value} />,
      )}
    </View>
  );
}
