/** Cancelling an order, before it is paid or before it is made: what goes back, and the one tap. */
import { useRef, useState, type ReactElement } from 'react';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { troubleWords } from '../../components/message-line';
import { plainYuan } from '../../components/price';
import { randomId } from '../../platform/random-id';
import { useSingleFlight } from '../../platform/use-single-flight';
import { cancelOrder, cancelPaidOrder } from './api';
import { ordersWords } from './words';

/** What of it goes back besides money, in words; empty: nothing. */
function backsOf({ quote, lines }: OrderReply): string {
  const hasCoupon = lines.some(({ adjustments }) => adjustments.some(({ kind }) => kind === 'coupon'));
  return [
    ...(isZero(quote.points.used) ? [] : [ordersWords.pointsBack]),
    ...(hasCoupon ? [ordersWords.couponBack] : []),
  ].join('和');
}

interface CancelSheetProps {
  order: OrderReply;
  onClose: () => void;
  /** It is cancelled, or is another order than the page shows. */
  onDone: () => void;
}

/** The same request again is the same, however often it is pressed. */
export function CancelSheet({ order, onClose, onDone }: CancelSheetProps): ReactElement {
  const [trouble, setTrouble] = useState<string | null>(null);
  const requestId = useRef(randomId());
  const isPaid = order.paidAt !== null;
  const cancelling = useSingleFlight<true>(async () => {
    setTrouble(null);
    const number = order.order;
    const reply = await (isPaid ? cancelPaidOrder(number, requestId.current) : cancelOrder(number));
    if (reply.ok) onClose();
    else
      setTrouble(
        reply.code === 'wrong-state' && isPaid ? ordersWords.cancelTooLate : troubleWords(reply.code),
      );
    onDone();
  });
  const backs = backsOf(order);
  return (
    <ConfirmSheet
      id="cancel-order"
      title={ordersWords.cancelTitle}
      text={
        isPaid
          ? ordersWords.cancelPaidText(plainYuan(order.payableFen), backs)
          : ordersWords.cancelText(backs)
      }
      words={ordersWords.cancelDo}
      busyWords={cancelling.busy ? ordersWords.cancelling : null}
      troubleText={trouble}
      isGrave
      onConfirm={() => cancelling.start(true)}
      onCancel={onClose}
    />
  );
}
