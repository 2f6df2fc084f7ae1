/**
 * Every minute: settles what may still wait in the inbox, does what orders need, lets what fell due become
 * visible, tells the gifts of the month, forgets old POS messages.
 */
import { forgetPosMessages } from '../../core/settlement/pos/forget-pos-messages';
import { runOrderWork } from '../../core/settlement/work/run-order-work';
import { settleDueMembers } from '../../core/settlement/work/settle-due';
import { settleNext } from '../../core/settlement/intake/settle-events';
import { tellGifts } from '../../core/settlement/work/tell-gifts';
import { asTimerFunction, type TimerRun } from '../../platform/adapters/timer-function';

/** Ends well before the function's timeout of 60 s; what is left waits for the next minute. Milliseconds. */
const BUDGET_MS = 45_000;

export const main = asTimerFunction('clock', BUDGET_MS, async (run) => ({
  settled: await drainInbox(run),
  ...(await runOrderWork(run, run.now, run.isTimeUp)),
  membersDue: await settleDueMembers(run.database, run.now(), run.isTimeUp),
  giftsTold: await tellGifts(run.database, run.now(), run.isTimeUp),
  messagesForgotten: await forgetPosMessages(run.database, run.now(), run.isTimeUp),
}));

async function drainInbox({ database, isTimeUp }: TimerRun): Promise<number> {
  let total = 0;
  let after: bigint | null = 0n;
  while (after !== null && !isTimeUp()) {
    const { settled, next } = await settleNext(database, after);
    total += settled;
    after = next;
  }
  return total;
}
