/** Whatever waits in the inbox, member by member, in one round. Any number of workers may settle at once. */
import type { Database } from '../../../platform/db';
import { settleNext } from '../intake/settle-events';

/** Settles a round; how many events were taken. `tell` hears of each that was refused. */
export async function settleInbox(
  pool: Database,
  isTimeUp: () => boolean,
  tell: (line: string) => void,
): Promise<{ settled: number; refused: number }> {
  const done = { settled: 0, refused: 0 };
  for (let after: bigint | null = 0n; after !== null && !isTimeUp();) {
    const batch: Awaited<ReturnType<typeof settleNext>> = await settleNext(pool, after);
    done.settled += batch.settled;
    done.refused += batch.refused.length;
    for (const { memberId, reason } of batch.left)
      tell(`An event of member ${memberId} can neither be settled nor buried: ${reason}`);
    for (const event of batch.refused) tell(`A dead letter (${event.code}): ${event.reason}`);
    after = batch.next;
  }
  return done;
}
