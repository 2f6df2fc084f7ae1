/** What an order gave, spent and took back in points, each with the sentence that explains it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OrderEarning } from '../../../cloudfunctions/contract/order';
import { groupDigits } from '../points/format';
import styles from './order-earnings.module.scss';
import { ordersWords } from './words';

const signed = ({ amount }: OrderEarning): string =>
  amount.startsWith('-') || !/^\d/.test(amount) ? groupDigits(amount) : `+${groupDigits(amount)}`;

/** Every entry. */
export function OrderEarnings({ earnings }: { earnings: OrderEarning[] }): ReactElement {
  if (earnings.length === 0) return <Text className={styles.hint ?? ''}>{ordersWords.earningsHint}</Text>;
  return (
    <View>
      {earnings.map((earning, place) => (
        <View key={place} className={styles.row ?? ''}>
          <Text className={styles.sentence ?? ''}>{earning.sentence}</Text>
          <View className={styles.figures ?? ''}>
            {earning.what !== 'tier' && <Text className={styles.amount ?? ''}>{signed(earning)}</Text>}
            {earning.pending && <Text className={styles.pending ?? ''}>{ordersWords.pending}</Text>}
          </View>
        </View>
      ))}
    </View>
  );
}
