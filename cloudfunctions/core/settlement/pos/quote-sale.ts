/**
 * What a sale would earn a member now: it is settled in the member's book as it was read, by the very same
 * rules, and the book is thrown away. Writes nothing.
 */
import type { PosError, PosQuoteReply } from '../../../contract/pos';
import { posError, posWords } from '../../../contract/pos-words';
import { asDb, withSnapshot, type Database } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { readCategories } from '../../catalog/catalog.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { readMemberRows } from '../../member/member.store';
import { linesOf, repeatedLine, totalOf, type PosSale } from '../../pos/pos-event.rules';
import type { PosTill } from '../../pos/pos.types';
import { movedBy, tierNamerAt } from '../../views/pos/effects';
import { readBrandRules } from '../../programme/brand-rules.store';
import { BUYER_KEPT_MS, memberOfToken } from './find-buyers';
import { completeBooks, openBook } from '../../book/load-books';
import { trySale } from '../../book/try-sale.rules';
import { CLOCK_TOLERANCE_MS } from '../../programme/publishing.rules';

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
    const { rules } = await readBrandRules(db, till.brandId);
    const [row] = await readMemberRows(db, [memberId]);
    const book = openBook(present(row, `member ${memberId}`), true);
    await completeBooks(db, [book]);
    const transfers = trySale({ book, rules }, at, linesOf(lines, categories));
    return { ok: true, totalFen, ...movedBy(transfers, tierNamerAt(rules, at)) };
  });
}
