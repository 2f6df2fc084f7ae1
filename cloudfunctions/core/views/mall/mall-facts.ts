/** What counts for a member in the mall: points, level, what they took. Reads only. */
import type { WhyNot } from '../../../contract/mall';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { countExchanges } from '../../mall/exchanges.store';
import type { MallItemRow } from '../../mall/mall.types';
import { whyNotExchange, type MallNames } from '../../mall/why-not.rules';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { readSummaries, type Summary } from '../card/standing';

export interface MallFacts {
  /** Points that may be used. */
  usable: bigint;
  names: MallNames;
  hasOf(row: Pick<MallItemRow, 'itemId'>): number;
  /** Why the member cannot have it now; null: they can. */
  whyNot(row: MallItemRow): WhyNot | null;
}

/** How many of it are left; null: as many as are wanted. */
export const leftOf = ({ stock, taken }: MallItemRow): bigint | null =>
  stock === null ? null : stock - taken;

/** With everything settled that is due. */
export async function readMallFacts(
  db: Db,
  { memberId, brandId }: Identity,
  at: Instant,
): Promise<MallFacts> {
  const summaries = await readSummaries(db, [{ memberId, asOf: at }]);
  const summary = present(summaries.get(memberId), `member ${memberId}`);
  return mallFactsOf(summary, await countExchanges(db, memberId, brandId), at);
}

/** The same of a member who was read already. `had`: what they took and did not give back, by item. */
export function mallFactsOf(
  { row: member, rules }: { row: Pick<Summary['row'], 'tier' | 'balances'>; rules: Summary['rules'] },
  had: ReadonlyMap<string, number>,
  at: Instant,
): MallFacts {
  const { programme } = versionAt(rules, at);
  const tier = levelAt(programme, levelIndex(programme, member.tier)).code;
  const { levels } = programme.tiers;
  const names: MallNames = {
    tierNameOf: (code) => levels.find((level) => level.code === code)?.name ?? code,
    utcOffsetMinutes: programme.utcOffsetMinutes,
  };
  const usable = member.balances['member.points.active'];
  const hasOf: MallFacts['hasOf'] = ({ itemId }) => had.get(itemId) ?? 0;
  const whyNot: MallFacts['whyNot'] = (row) =>
    whyNotExchange(row.item, { tier, usable, has: hasOf(row), left: leftOf(row), at }, names);
  return { usable, names, hasOf, whyNot };
}
