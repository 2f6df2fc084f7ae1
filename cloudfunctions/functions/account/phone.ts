/** The member's phone number, which WeChat vouches for. */
import type { Reply } from '../../contract/reply';
import { bindPhone as keepPhone, removePhone as forgetPhone } from '../../core/settlement/account/bind-phone';
import type { Context } from '../../platform/context';
import { acceptUnless, memberOf, reject } from '../../platform/handler';
import { wechatOf } from './wechat-of';

/** Binds the number behind a code of the phone button. */
export async function bindPhone(context: Context, code: string): Promise<Reply<null>> {
  const { database, vault, now } = context;
  const told = await wechatOf(context).phoneOf(code);
  if (told === 'refused') return reject('wechat-refused');
  return acceptUnless(await keepPhone(database, vault, memberOf(context), told, now));
}

/** Forgets the number. */
export const removePhone = async (context: Context): Promise<Reply<null>> =>
  acceptUnless(await forgetPhone(context.database, memberOf(context).memberId));
