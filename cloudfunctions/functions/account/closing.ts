/** Ends: of the account, and of every session. */
import type { Reply } from '../../contract/reply';
import { closeAccount as close } from '../../core/settlement/account/close-account';
import { endEverySession } from '../../core/settlement/account/end-sessions';
import type { Context } from '../../platform/context';
import { acceptUnless, memberOf } from '../../platform/handler';

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
