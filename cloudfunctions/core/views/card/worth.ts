/** What a member's points pay at checkout, and what they buy in the mall. Reads only. */
import type { PointsWorth } from '../../../contract/member';
import type { PriceBook } from '../../../contract/price-book';
import type { Db } from '../../../platform/db';
import { countExchanges } from '../../mall/exchanges.store';
import { readMallItems } from '../../mall/items.store';
import { nearestItem } from '../../mall/nearest.rules';
import { worthOfPoints } from '../../pricing/points-deduction.rules';
import { mallFactsOf } from '../mall/mall-facts';
import type { Standing } from './standing.types';

/** By the price book in force, with what the mall offers to the member now. */
export async function readWorth(
  db: Db,
  standing: Standing,
  { brandId, book }: { brandId: number; book: Pick<PriceBook, 'pointsDeduction'> },
): Promise<PointsWorth> {
  const { balances } = standing.book;
  const points = { usable: balances['member.points.active'], owed: balances['member.points.debt'] };
  return { pays: paysOf(book.pointsDeduction, points), item: await itemOf(db, brandId, standing, points) };
}

/** `owed`: what is taken from new points before any of them may be used. */
interface Points {
  usable: bigint;
  owed: bigint;
}
/** How many points must come until `missing` may be used. @example 100 missing, 645 owed: 745 */
const toEarn = (missing: bigint, { owed }: Points): string =>
  (missing === 0n ? 0n : missing + owed).toString();

function paysOf(rule: PriceBook['pointsDeduction'], points: Points): PointsWorth['pays'] {
  if (rule === null) return null;
  const { fen, missing } = worthOfPoints(rule, points.usable);
  return {
    fen: fen.toString(),
    missing: toEarn(missing, points),
    step: { points: String(rule.points), fen: String(rule.fen) },
    mostShareBp: rule.maxShareBp,
  };
}

async function itemOf(
  db: Db,
  brandId: number,
  { book, rules, asOf }: Standing,
  points: Points,
): Promise<PointsWorth['item']> {
  const rows = await readMallItems(db, brandId, { states: ['live'] });
  if (rows.length === 0) return null;
  const had = await countExchanges(db, book.memberId, brandId);
  const { whyNot } = mallFactsOf({ row: book, rules }, had, asOf);
  const found = nearestItem(
    rows.map((row) => ({ row, why: whyNot(row) })),
    points.usable,
  );
  if (found === null) return null;
  const { row, missing } = found;
  const { name, points: price, fen } = row.item;
  return {
    ...{ item: row.itemId, name, points: String(price), fen: String(fen) },
    missing: toEarn(missing, points),
  };
}
