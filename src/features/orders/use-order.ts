/** An order as the state of its page: it updates by itself while something may still happen. */
import { useCallback, useEffect, useRef } from 'react';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { usePageShown } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useReply, type ReplyState } from '../../platform/use-reply';
import { checkPayment, showOrder } from './api';

/** A store calls a number within seconds; WeChat's notice takes about as long. Milliseconds. */
const EVERY_MS = 4_000;

const isOpen = (order: OrderReply): boolean =>
  ['created', 'waiting', 'paid', 'preparing', 'ready'].includes(order.state) ||
  order.refunds.some(({ state }) => state === 'queued' || state === 'processing') ||
  order.openRequest;

/**
 * Asks for the order when the page appears, each time it comes back, and every few seconds while it is open.
 * An order that was not paid when it was last seen has the server ask WeChat Pay: the guest may come back
 * from paying before the notice does.
 */
export function useOrder(order: string): ReplyState<OrderReply> & { retry: () => void } {
  const unpaid = useRef(true);
  const ask = useCallback(async (): Promise<Reply<OrderReply>> => {
    const shown = await showOrder(order);
    if (!shown.ok || shown.data.state !== 'created' || !unpaid.current) return shown;
    unpaid.current = false;
    const checked = await checkPayment(order);
    if (!checked.ok || checked.data.outcome !== 'paid') return shown;
    const paid = await showOrder(order);
    return paid.ok ? paid : shown;
  }, [order]);
  const { data, rejection, busy, retry } = useReply(order, ask);
  usePageShown(
    useCallback(() => {
      unpaid.current = true;
      retry();
    }, [retry]),
  );
  const turns = useRef(0);
  useEffect(() => {
    turns.current = 0;
  }, [data?.state]);
  useRepeating(
    () => {
      turns.current += 1;
      // WeChat Pay itself is asked every fourth time only.
      unpaid.current = turns.current % 4 === 0;
      retry();
    },
    EVERY_MS,
    data !== null && isOpen(data),
  );
  return { data, rejection, busy, retry };
}
