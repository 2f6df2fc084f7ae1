/**
 * What a sale would earn a member now: it is settled in the member's book as it was read, by the very same
 * rules, and the book is thrown away. Writes nothing.
 */
import type { PosError, PosQuoteReply } from '../../../contract/pos';
import type { PosLine } from '../../../contract/pos-event';
import { posError, posWords } from '../../../contract/pos-words';
import { asQuickDb, type Database } from '../../../platform/db';
import { readTillToken } from '../../../platform/till-token';
import type { Vault } from '../../../platform/vault';
import { bookAt } from '../../book/decide-event.rules';
import { readRuledBook } from '../../book/ruled-books';
import { trySale } from '../../book/try-sale.rules';
import type { Instant } from '../../kernel/time';
import { repeatedLine } from '../../pos/pos-event.rules';
import { linesOf } from '../../pos/pos-receipt.rules';
import { totalOf } from '../../receipt/lines-total.rules';
import type { PosTill } from '../../pos/pos.types';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { findBestCoupon } from '../../views/till/best-coupon';
import { CLOCK_TOLERANCE_MS } from '../../programme/publishing.rules';
import { movedBy, tierNamerAt } from '../../views/pos/effects';
import type { AskedFacts, AskedKeys } from '../../views/till/asked-facts';
import { BUYER_KEPT_MS } from './find-buyers';

export interface Quotation {
  at: Instant;
  now: Instant;
  /** Null: nobody's sale. */
  token: string | null;
  lines: readonly PosLine[];
  /** Whether the POS knows coupons. */
  coupons: boolean;
}

/** A quotation that may be given: whose it is, and what must be known for it. */
export interface Quotable {
  /** Null: nobody's sale. */
  memberId: bigint | null;
  keys: AskedKeys;
}

/** Looks at what is to be quoted, before anything is looked up; or says why there is no quotation. */
export async function lookAtQuotation(
  vault: Vault,
  till: PosTill,
  { at, now, token, lines }: Quotation,
): Promise<Quotable | PosError> {
  if (at > now + CLOCK_TOLERANCE_MS || at < now - BUYER_KEPT_MS)
    return posError('bad-request', posWords.at('at', posWords.notNow));
  const repeated = repeatedLine(lines);
  if (repeated !== null) return repeated.refused;
  if (token === null) return { memberId: null, keys: {} };
  const memberId = readTillToken(vault, till, token, now);
  if (memberId === null) return posError('unknown-token');
  return { memberId, keys: { memberIds: [memberId], products: lines.map((line) => line.product) } };
}

/** The quotation; or why there is none: the account was closed since. */
export async function quoteSale(
  pool: Database,
  till: PosTill,
  { memberId }: Quotable,
  { at, lines, coupons }: Quotation,
  { open, categories }: AskedFacts,
): Promise<PosQuoteReply | PosError> {
  const totalFen = totalOf(lines).toString();
  const none = coupons ? { coupon: null } : {};
  if (memberId === null) return { ok: true, totalFen, points: '0', qualifying: '0', why: [], ...none };
  if (!open.has(memberId)) return posError('unknown-token');
  const ruled = await readRuledBook(asQuickDb(pool), memberId, at);
  const rung = linesOf(lines, categories);
  const moved = movedBy(trySale(ruled, at, rung), tierNamerAt(ruled.rules, at));
  if (!coupons) return { ok: true, totalFen, ...moved };
  const { programme } = versionAt(ruled.rules, at);
  const coupon = await findBestCoupon(
    asQuickDb(pool),
    { memberId, brandId: till.brandId },
    {
      store: till.storeId,
      tier: levelAt(programme, levelIndex(programme, bookAt(ruled, at).tier)).code,
      at,
      utcOffsetMinutes: programme.utcOffsetMinutes,
      lines: rung.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) })),
    },
  );
  return { ok: true, totalFen, ...moved, coupon };
}
