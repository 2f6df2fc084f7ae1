/** Paying for an order, as the state of a button. */
import { useState } from 'react';
import { ORDER_MESSAGES, type MessageKind } from '../../../cloudfunctions/contract/order';
import { troubleWords } from '../../components/message-line';
import { orderPage } from '../../platform/navigation';
import { readyPage } from '../../platform/page-scripts';
import { pay } from '../../platform/pay';
import { randomId } from '../../platform/random-id';
import { askToSubscribe } from '../../platform/subscribe';
import { useSingleFlight } from '../../platform/use-single-flight';
import { askToPay, keepConsents } from './api';
import { ordersWords } from './words';

/**
 * Asks for the messages that an order may send, or for those that are named (three at most); on the tap that
 * pays, because WeChat asks on a tap only.
 */
export async function askForMessages(of: readonly MessageKind[] = ORDER_MESSAGES): Promise<boolean> {
  const kinds = await askToSubscribe(of);
  if (kinds.length === 0) return false;
  const reply = await keepConsents(kinds, randomId());
  return reply.ok;
}

/**
 * Opens the payment of an order; what came of it, in words; null: nothing to say.
 * @param page where a browser's cashier leads back to, and what is shown next
 */
async function payOrder(order: string, page = orderPage(order)): Promise<string | null> {
  const [reply] = await Promise.all([askToPay(order), readyPage(page)]);
  if (!reply.ok) return troubleWords(reply.code);
  if (reply.data.outcome === 'paid') return null;
  const outcome = await pay(reply.data.params, reply.data.cashier, page);
  if (outcome === 'cancelled') return ordersWords.payCancelled;
  return outcome === 'failed' ? ordersWords.payFailed : null;
}

/** What came of payments that were begun on a page before, by order: said once, where the order is shown. */
const untold = new Map<string, string>();

function takeUntold(order: string): string | null {
  const words = untold.get(order) ?? null;
  untold.delete(order);
  return words;
}

/**
 * Opens the payment of an order that was just made. The page that made it is left for the one that shows it,
 * and that one says what came of it.
 * @example await payBeforeShown(order); await showOrderInstead(order);
 */
export async function payBeforeShown(order: string, page = orderPage(order)): Promise<void> {
  const words = await payOrder(order, page);
  if (words !== null) untold.set(order, words);
}

/**
 * @param onDone called when the guest comes back from paying, paid or not
 * @param page where a browser's cashier leads back to
 */
export function usePaying(
  order: string,
  onDone: () => void,
  page?: string,
): { start: () => void; busy: boolean; trouble: string | null } {
  const [trouble, setTrouble] = useState(() => takeUntold(order));
  const flight = useSingleFlight<true>(async () => {
    setTrouble(null);
    await askForMessages();
    setTrouble(await payOrder(order, page));
    onDone();
  });
  return { start: () => flight.start(true), busy: flight.busy !== null, trouble };
}
