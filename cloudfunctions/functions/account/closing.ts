/** Ends: of the account, and of every session. */
import type { Reply } from '../../contract/reply';
import { closeAccount as close } from '../../core/settlement/account/close-account';
import { present } from '../../core/kernel/assert';
import { endEverySession } from '../../core/settlement/account/end-sessions';
import type { Context } from '../../platform/context';
import { asDb } from '../../platform/db';
import { accept, acceptUnless, memberOf } from '../../platform/handler';
import { endOneSession } from '../../platform/session-holder.store';
import { SESSION_MS } from '../../platform/tokens';

/** Closes the account, unless points or commission are not those that the member saw. */
export async function closeAccount(
  context: Context,
  redeemablePoints: string,
  commissionFen = '0',
): Promise<Reply<null>> {
  const { vault, now } = context;
  const seen = { redeemablePoints: BigInt(redeemablePoints), commissionFen: BigInt(commissionFen) };
  const closing = { member: memberOf(context), ...seen, now };
  return acceptUnless(await close(context, vault, closing));
}

/** Logs out everywhere. */
export const endSessions = async (context: Context): Promise<Reply<null>> =>
  acceptUnless(await endEverySession(context.database, memberOf(context).memberId));

/** Logs out here: the device that asks, and nobody else's. */
export async function endSession(context: Context): Promise<Reply<null>> {
  const { database, now, sessionHash } = context;
  const ended = { memberId: memberOf(context).memberId, sessionHash: present(sessionHash, 'the session') };
  await endOneSession(asDb(database), ended, { now, until: now + SESSION_MS });
  return accept(null);
}
