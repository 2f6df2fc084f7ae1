/** Who pays, as WeChat Pay knows them. Nothing else. */
import type { Db } from '../../platform/db';
import { readIdentities } from './account.store';

/**
 * The member's openid; in demo mode, where nobody has one, a made-up one. Null: the member has none, and
 * cannot pay with WeChat.
 */
export async function payerOf(db: Db, memberId: bigint, demo: boolean): Promise<string | null> {
  const known = await readIdentities(db, memberId);
  const wechat = known.find(({ kind }) => kind === 'wechat');
  return payerOr(wechat?.identity ?? null, memberId, demo);
}

/** The same for whoever has read the member's openid already. */
export const payerOr = (openid: string | null, memberId: bigint, demo: boolean): string | null =>
  openid ?? (demo ? `demo-${memberId}` : null);
