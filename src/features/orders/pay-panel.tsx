/** An order that waits for its payment: how long it waits, the button that pays, and the way out. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import { minutesAndSeconds } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { plainYuan } from '../../components/price';
import { useCountdown } from '../../components/use-countdown';
import { CancelSheet } from './cancel-sheet';
import styles from './pay-panel.module.scss';
import { usePaying } from './use-paying';
import { ordersWords } from './words';

interface PayPanelProps {
  order: OrderReply;
  /** The order may be another now. */
  onChanged: () => void;
  /** Where a browser's cashier leads back to; without it, to the order. */
  page?: string;
}

/** Shown as long as the order waits for its payment. */
export function PayPanel({ order, onChanged, page }: PayPanelProps): ReactElement {
  const [isCancelling, setCancelling] = useState(false);
  const left = useCountdown(Date.parse(order.payBy ?? ''));
  const paying = usePaying(order.order, onChanged, page);
  return (
    <View className={styles.panel}>
      <MessageLine words={ordersWords.payLeft(minutesAndSeconds(left))} />
      <ActionButton
        words={ordersWords.pay(plainYuan(order.payableFen))}
        busyWords={paying.busy ? ordersWords.paying : null}
        onPress={paying.start}
      />
      <View className={styles.gap} />
      <ActionButton kind="quiet" words={ordersWords.cancel} onPress={() => setCancelling(true)} />
      <MessageLine words={paying.trouble} isTrouble />
      {isCancelling && <CancelSheet order={order} onClose={() => setCancelling(false)} onDone={onChanged} />}
    </View>
  );
}
