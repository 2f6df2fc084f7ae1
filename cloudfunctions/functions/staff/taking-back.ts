/** Giving back what was taken at the till: a slip of the finger, or a manager's correction. */
import type { ReversalReply } from '../../contract/staff';
import type { Reply } from '../../contract/reply';
import {
  reverseRedemption,
  undoRedemption,
  type Reversed,
} from '../../core/settlement/till/reverse-redemption';
import { accept, reject } from '../../platform/handler';
import { isoInstant } from '../../core/kernel/time';
import { placeOf, type AskedFor, type Asking } from './asking';

/** Within a minute, by whoever took it. */
export async function undo(
  context: Asking,
  { store, redemption }: AskedFor<'undo'>,
): Promise<Reply<ReversalReply>> {
  const { database, now } = context;
  return answer(redemption, await undoRedemption(database, placeOf(context, store), redemption, now));
}

/** Within a day, with a reason. */
export async function reverse(
  context: Asking,
  { store, redemption, reason }: AskedFor<'reverse'>,
): Promise<Reply<ReversalReply>> {
  const { database, now } = context;
  const asked = { id: redemption, reason };
  return answer(redemption, await reverseRedemption(database, placeOf(context, store), asked, now));
}

const answer = (redemption: string, reversed: Reversed): Reply<ReversalReply> =>
  'refused' in reversed
    ? reject(reversed.refused)
    : accept({ redemption, reversedAt: isoInstant(reversed.reversedAt) });
