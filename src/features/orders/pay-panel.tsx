/** An order that waits for its payment: how long it waits, the button that pays, and the way out. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { minutesAndSeconds } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { plainYuan } from '../../components/price';
import { useCountdown } from '../../components/use-countdown';
import { useSingleFlight } from '../../platform/use-single-flight';
import { cancelOrder } from './api';
import styles from './pay-panel.module.scss';
import { usePaying } from './use-paying';
import { ordersWords } from './words';

/** What of it goes back when it is not paid, in words; empty: nothing. */
function backsOf({ quote, lines }: OrderReply): string {
  const hasCoupon = lines.some(({ adjustments }) => adjustments.some(({ kind }) => kind === 'coupon'));
  return [
    ...(isZero(quote.points.used) ? [] : [ordersWords.pointsBack]),
    ...(hasCoupon ? [ordersWords.couponBack] : []),
  ].join('和');
}

function CancelSheet({
  order,
  onClose,
  onDone,
}: {
  order: OrderReply;
  onClose: () => void;
  onDone: () => void;
}): ReactElement {
  const [trouble, setTrouble] = useState<RejectionCode | null>(null);
  const cancelling = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await cancelOrder(order.order);
    if (!reply.ok) return setTrouble(reply.code);
    onClose();
    onDone();
  });
  return (
    <ConfirmSheet
      id="cancel-order"
      title={ordersWords.cancelTitle}
      text={ordersWords.cancelText(backsOf(order))}
      words={ordersWords.cancelDo}
      busyWords={cancelling.busy ? ordersWords.cancelling : null}
      trouble={trouble}
      isGrave
      onConfirm={() => cancelling.start(true)}
      onCancel={onClose}
    />
  );
}

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
