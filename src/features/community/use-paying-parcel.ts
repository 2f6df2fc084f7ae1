/** Paying for a parcel: a browser's cashier leads back to its page. */
import { troubleWords } from '../../components/message-line';
import { pay } from '../../platform/pay';
import { askToPay } from '../orders/api';
import { cycleWords } from './words';

/** What came of it, in words; null: nothing to say. */
export async function payParcel(order: string, page: string): Promise<string | null> {
  const reply = await askToPay(order);
  if (!reply.ok) return troubleWords(reply.code);
  if (reply.data.outcome === 'paid') return null;
  const outcome = await pay(reply.data.params, reply.data.cashier, page);
  if (outcome === 'cancelled') return cycleWords.payCancelled;
  return outcome === 'failed' ? cycleWords.payFailed : null;
}
