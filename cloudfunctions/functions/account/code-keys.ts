/** What a device needs to show the member code without network: keys of two days, never the secret. */
import type { CodeKeysReply } from '../../contract/account';
import type { Reply } from '../../contract/reply';
import { codeKeysOf } from '../../core/settlement/account/make-code';
import type { Context } from '../../platform/context';
import { accept, memberOf, reject } from '../../platform/handler';
import { isoInstant } from '../../core/kernel/time';

/** Keys for today and tomorrow, and the clock they go by. */
export async function showCodeKeys(context: Context): Promise<Reply<CodeKeysReply>> {
  const { database, vault, now } = context;
  const keys = await codeKeysOf(database, vault, memberOf(context), now);
  return keys === 'session-expired' ? reject(keys) : accept({ ...keys, serverTime: isoInstant(now) });
}
