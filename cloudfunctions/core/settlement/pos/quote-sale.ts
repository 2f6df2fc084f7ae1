/**
 * What a sale would earn a member now: it is settled in the member's book as it was read, by the very same
 * rules, and the book is thrown away. Writes nothing.
 */
import type { PosError, PosQuoteReply } from '../../../contract/pos';
import { posError, posWords } from '../../../contract/pos-words';
import { asDb, withSnapshot, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { readCategories } from '../../catalog/catalog.store';
import type { Instant } from '../../kernel/time';
import { linesOf, repeatedLine, totalOf, type PosSale } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { movedBy, tierNamerAt } from '../../views/pos/effects';
import { BUYER_KEPT_MS, memberOfToken } from './find-buyers';
import { trySale } from '../../book/try-sale.rules';
import { CLOCK_TOLERANCE_MS } from '../../programme/publishing.rules';
import { readRuledBook } from '../../book/ruled-books';

export interface Quotation {
  at: Instant;
  now: Instant;
  /** Null: nobody's sale. */
  token: string | null;
  lines: PosSale['lines'];
}

/** The quotation; or why there is none. */
export async function quoteSale(
  pool: Database,
  vault: Vault,
  till: PosTill,
  { at, now, token, lines }: Quotation,
): Promise<PosQuoteReply | PosError> {
  if (at > now + CLOCK_TOLERANCE_MS || at < now - BUYER_KEPT_MS)
    return posError('bad-request', posWords.at('at', posWords.notNow));
  const repeated = repeatedLine(lines);
  if (repeated !== null) return repeated.refused;
  const totalFen = totalOf(lines).toString();
  if (token === null) return { ok: true, totalFen, points: '0', qualifying: '0', why: [] };
  const memberId = await memberOfToken({ db: asDb(pool), vault, till }, token, now);
  if (typeof memberId !== 'bigint') return memberId;
  const products = [...new Set(lines.map((line) => line.product))];
  return withSnapshot(pool, async (db) => {
    const categories = await readCategories(db, till.brandId, products);
    const ruled = await readRuledBook(db, memberId, at);
    const transfers = trySale(ruled, at, linesOf(lines, categories));
    return { ok: true, totalFen, ...movedBy(transfers, tierNamerAt(ruled.rules, at)) };
  });
}
