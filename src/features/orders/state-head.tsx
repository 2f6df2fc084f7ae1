/** Where an order stands, in words, and the steps it has yet to take. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OrderReply, OrderState } from '../../../cloudfunctions/contract/order';
import { accessible } from '../../components/accessible';
import styles from './state-head.module.scss';
import { closedHint, orderState, ordersWords, stateWords } from './words';

const STEPS: readonly OrderState[] = ['paid', 'preparing', 'ready', 'completed'];

/** Nothing for an order that goes nowhere any more. */
function Steps({ state }: { state: OrderState }): ReactElement | null {
  const reached = STEPS.indexOf(state);
  if (reached < 0) return null;
  return (
    <View className={styles.steps} {...accessible({ hidden: true })}>
      {STEPS.map((step, place) => (
        <View key={step} className={`${styles.step} ${place <= reached ? styles.done : ''}`}>
          <View className={styles.dot} />
          <Text className={styles.name}>{stateWords(step).title}</Text>
        </View>
      ))}
    </View>
  );
}

/** A change is spoken when it comes. */
export function StateHead({ order }: { order: OrderReply }): ReactElement {
  const { title, hint } = orderState(order);
  return (
    <View className={styles.head}>
      <View {...accessible({ live: 'polite' })}>
        <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {title}
        </Text>
        <Text className={styles.hint}>{order.state === 'closed' ? closedHint(order) : hint}</Text>
        {order.ahead !== null && <Text className={styles.hint}>{ordersWords.ahead(order.ahead)}</Text>}
      </View>
      {order.group?.kind !== 'community' && <Steps state={order.state} />}
    </View>
  );
}
