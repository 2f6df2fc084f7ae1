/** What an order gave, spent and took back in points, each with the sentence that explains it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { magnitude } from '../../../cloudfunctions/contract/in-words';
import type { OrderEarning, OrderReply } from '../../../cloudfunctions/contract/order';
import styles from './order-earnings.module.scss';
import { ordersWords } from './words';

const TAKEN: readonly OrderEarning['what'][] = ['points-spent', 'taken-back'];

/** What was spent or taken back has a minus. */
const signed = ({ amount, what }: OrderEarning): string =>
  TAKEN.includes(what) ? `−${magnitude(amount)}` : `+${magnitude(amount)}`;

/** Every entry. */
export function OrderEarnings({ earnings, state }: Pick<OrderReply, 'earnings' | 'state'>): ReactElement {
  if (earnings.length === 0) return <Text className={styles.hint}>{ordersWords.earningsHint(state)}</Text>;
  return (
    <View>
      {earnings.map((earning, place) => (
        <View key={place} className={styles.row}>
          <Text className={styles.sentence}>{earning.sentence}</Text>
          <View className={styles.figures}>
            {earning.what !== 'tier' && <Text className={styles.amount}>{signed(earning)}</Text>}
            {earning.pending && <Text className={styles.pending}>{ordersWords.pending}</Text>}
          </View>
        </View>
      ))}
    </View>
  );
}
