/**
 * What is shown at the counter: the number that is called, and the code that is scanned. Black on white:
 * scanners know no dark mode.
 */
import { useMemo, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import { groupedCode, qrImage } from '../../components/code-drawing';
import { Picture } from '../../components/picture';
import styles from './pickup-card.module.scss';
import { ordersWords } from './words';

/** Wide enough for every scanner: nine pixels a module. Pixels. */
const QR_WIDTH = 189;

/** Nothing while there is nothing to pick up. */
export function PickupCard({ order }: { order: OrderReply }): ReactElement | null {
  const { pickupCode, pickupNo, state } = order;
  const picture = useMemo(() => (pickupCode === null ? '' : qrImage(pickupCode)), [pickupCode]);
  if (pickupCode === null || pickupNo === null) return null;
  return (
    <View className={`${styles.card} ${state === 'ready' ? styles.ready : ''}`}>
      <Text className={styles.label}>{ordersWords.pickupNo}</Text>
      <Text className={styles.number}>{pickupNo}</Text>
      <Picture
        className={styles.picture}
        address={picture}
        label={ordersWords.pickupLabel(groupedCode(pickupCode))}
        width={QR_WIDTH}
        height={QR_WIDTH}
      />
      <Text className={styles.digits}>{groupedCode(pickupCode)}</Text>
      <Text className={styles.hint}>{ordersWords.pickupHint}</Text>
    </View>
  );
}
