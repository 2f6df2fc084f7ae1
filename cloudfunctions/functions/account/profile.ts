/** What the member tells about themselves. */
import type { Household } from '../../contract/limits';
import type { Reply } from '../../contract/reply';
import { readIdentities } from '../../core/member/account.store';
import {
  saveBirthday as keepBirthday,
  saveHousehold as keepHousehold,
  saveName as keepName,
} from '../../core/settlement/account/save-profile';
import type { Context } from '../../platform/context';
import { asDb } from '../../platform/db';
import { acceptUnless, memberOf } from '../../platform/handler';
import { WECHAT } from './sign-in';

/** Keeps a name that others may see. */
export async function saveName(context: Context, text: string): Promise<Reply<null>> {
  const { memberId } = memberOf(context);
  return acceptUnless(
    await keepName(context.database, memberId, text, (name) => whyNotShown(context, memberId, name)),
  );
}

/** WeChat's content check, where the member signs in with WeChat. */
async function whyNotShown(
  { database, wechat }: Context,
  memberId: bigint,
  name: string,
): Promise<'name-refused' | 'wechat-refused' | null> {
  const identities = await readIdentities(asDb(database), memberId);
  const openId = identities.find(({ kind }) => kind === WECHAT)?.identity;
  if (wechat === null || openId === undefined) return null;
  const mayShow = await wechat.mayShow(name, openId);
  if (mayShow === 'refused') return 'wechat-refused';
  return mayShow ? null : 'name-refused';
}

/** Keeps a birthday, once a calendar year. */
export const saveBirthday = async (context: Context, birthday: string): Promise<Reply<null>> =>
  acceptUnless(await keepBirthday(context.database, memberOf(context), birthday, context.now));

/** Keeps with whom the member lives, or takes it back. */
export const saveHousehold = async (context: Context, household: Household | null): Promise<Reply<null>> =>
  acceptUnless(await keepHousehold(context.database, memberOf(context).memberId, household));
