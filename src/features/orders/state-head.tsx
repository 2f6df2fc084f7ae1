/** Where an order and its money stand, in words, and the steps it has yet to take. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { OrderReply, OrderState } from '../../../cloudfunctions/contract/order';
import { accessible } from '../../components/accessible';
import { plainYuan } from '../../components/price';
import styles from './state-head.module.scss';
import { closedHint, orderState, ordersWords, refundNotes, STEPS } from './words';

/** Nothing for an order that goes nowhere any more. */
function Steps({ state }: { state: OrderState }): ReactElement | null {
  const reached = STEPS.findIndex(([step]) => step === state);
  if (reached < 0) return null;
  return (
    <View className={styles.steps} {...accessible({ hidden: true })}>
      {STEPS.map(([step, words], place) => (
        <View key={step} className={`${styles.step} ${place <= reached ? styles.done : ''}`}>
          <View className={styles.dot} />
          <Text className={styles.name}>{words}</Text>
        </View>
      ))}
    </View>
  );
}

/** What goes back of an order that stands: how far it is. Of one that all goes back, the title says it. */
function refundNote({ state, openRequest, refunding, refunds, refundedFen }: OrderReply): string | null {
  if (openRequest) return refundNotes.asked;
  if (state === 'refunded' || isZero(refundedFen)) return null;
  const onItsWay = refunds.filter((refund) => refund.state !== 'done');
  const fen = onItsWay.reduce((sum, { amountFen }) => sum + BigInt(amountFen), BigInt(0));
  if (refunding === 'under-way') return refundNotes.underWay(plainYuan(fen));
  return refunding === 'stuck' ? refundNotes.stuck(plainYuan(fen)) : refundNotes.done(plainYuan(refundedFen));
}

/** A change is spoken when it comes. */
export function StateHead({ order }: { order: OrderReply }): ReactElement {
  const { title, hint } = orderState(order);
  const note = refundNote(order);
  const said = order.ahead === null ? hint : `${hint}，${ordersWords.ahead(order.ahead)}`;
  return (
    <View className={styles.head}>
      <View {...accessible({ live: 'polite' })}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {title}
        </Text>
        <Text className={styles.hint}>{order.state === 'closed' ? closedHint(order) : said}</Text>
        {note !== null && <Text className={styles.note}>{note}</Text>}
      </View>
      {order.group?.kind !== 'community' && <Steps state={order.state} />}
    </View>
  );
}
