/** The member's phone number, which WeChat vouches for. */
import type { Reply } from '../../contract/reply';
import { countedFirst, memberGuesser } from '../../core/guess/guesses.store';
import { bindPhone as keepPhone, removePhone as forgetPhone } from '../../core/settlement/account/bind-phone';
import type { Context } from '../../platform/context';
import { acceptUnless, memberOf, reject } from '../../platform/handler';
import { wechatOf } from './wechat-of';

/** Binds the number behind a code of the phone button; WeChat is not asked about codes without end. */
export async function bindPhone(context: Context, code: string): Promise<Reply<null>> {
  const { database, now } = context;
  const member = memberOf(context);
  const told = await countedFirst(database, memberGuesser('phone-code', member.memberId, now), async () => {
    const number = await wechatOf(context).phoneOf(code);
    return number === 'refused' ? null : number;
  });
  if (told === null) return reject('wechat-refused');
  if (told === 'too-many-guesses') return reject('too-often');
  return acceptUnless(await keepPhone(context, member, told, now));
}

/** Forgets the number. */
export const removePhone = async (context: Context): Promise<Reply<null>> =>
  acceptUnless(await forgetPhone(context.database, memberOf(context).memberId));
