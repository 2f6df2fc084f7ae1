/** Ends: of the account, and of every session. */
import type { Reply } from '../../contract/reply';
import { closeAccount as close } from '../../core/settlement/account/close-account';
import { endEverySession } from '../../core/settlement/account/end-sessions';
import type { Context } from '../../platform/context';
import { acceptUnless, memberOf } from '../../platform/handler';

/** Closes the account, unless the points are not those that the member saw. */
export async function closeAccount(context: Context, redeemablePoints: string): Promise<Reply<null>> {
  const { vault, now } = context;
  const closing = { member: memberOf(context), redeemablePoints: BigInt(redeemablePoints), now };
  return acceptUnless(await close(context, vault, closing));
}

/** Logs out everywhere. */
export const endSessions = async (context: Context): Promise<Reply<null>> =>
  acceptUnless(await endEverySession(context.database, memberOf(context).memberId));
