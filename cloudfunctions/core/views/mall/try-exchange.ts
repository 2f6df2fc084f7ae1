/** Whether a wish can be granted now, at the price that the member saw. Reads only. */
import type { MallKind, WhyNot } from '../../../contract/mall';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import type { Instant } from '../../kernel/time';
import { readLiveItem } from '../../mall/items.store';
import type { Exchange, MallItemRow } from '../../mall/mall.types';
import { mallWords } from '../../mall/words';
import { readMallFacts } from './mall-facts';

/** What a member wants to have, at the price that they saw. */
export interface ExchangeWish {
  itemId: string;
  requestId: string;
  points: bigint;
  fen: bigint;
}
/** What became of it. */
export type Exchanged =
  { outcome: 'exchanged'; exchange: Exchange } | { outcome: 'refused'; why: WhyNot } | 'session-expired';

/** Why not, as an answer. */
export const notExchanged = (code: WhyNot['code'], message: string): Exchanged => ({
  outcome: 'refused',
  why: { code, message },
});

/** The item, which the member may have now; or why not. */
export async function tryExchange(
  db: Db,
  member: Identity,
  wish: ExchangeWish,
  kind: MallKind,
  now: Instant,
): Promise<{ row: MallItemRow } | { why: WhyNot }> {
  const row = await readLiveItem(db, member.brandId, wish.itemId);
  if (row === null) return { why: { code: 'unknown', message: mallWords.unknown } };
  // Goods are fetched at a store, coupons at none.
  if (row.item.what.kind !== kind) return { why: { code: 'other-store', message: mallWords.chooseStore } };
  if (BigInt(row.item.points) !== wish.points || BigInt(row.item.fen) !== wish.fen)
    return { why: { code: 'price-changed', message: mallWords.priceChanged } };
  const why = (await readMallFacts(db, member, now)).whyNot(row);
  return why === null ? { row } : { why };
}

/** How many points are missing now that the ledger refused them. */
export async function tooFewPoints(
  db: Db,
  member: Identity,
  { points }: ExchangeWish,
  now: Instant,
): Promise<Exchanged> {
  const { usable } = await readMallFacts(db, member, now);
  const missing = points > usable ? points - usable : points;
  return notExchanged('too-few-points', mallWords.missing(missing));
}
