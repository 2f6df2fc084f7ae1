/**
 * What orders need without anybody asking: unpaid ones close, WeChat Pay is asked about what it has not
 * reported, and effects are carried out. Any number of workers may do so.
 */
import type { Instant } from '../../kernel/time';
import { askPayments } from '../money/ask-payments';
import { closeUnpaid } from '../order/close-unpaid';
import type { Outside } from '../../../platform/outside';
import { runEffects } from './run-effects';

/** One round; how much was done. */
export async function runOrderWork(
  outside: Outside,
  now: () => Instant,
  isTimeUp: () => boolean,
): Promise<{ closed: number; asked: number; effects: number }> {
  return {
    closed: await closeUnpaid(outside.database, now(), isTimeUp),
    asked: await askPayments(outside, now(), isTimeUp),
    effects: await runEffects(outside, now(), isTimeUp),
  };
}
