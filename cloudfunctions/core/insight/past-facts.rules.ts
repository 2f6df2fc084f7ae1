/**
 * Whether somebody would have fit a rule on an earlier day, by what their days came to then. Pure. What is
 * only known of today (tags, where most orders were) cannot be asked of the past.
 */
import type { RfmEdges } from '../../contract/audience';
import type { Day } from '../kernel/time';
import type { Range, Terms } from './audience.rules';

/** What a member's days came to on an earlier day. Level, birthday, household and consent are those of
 * today. */
export interface PastFacts {
  joinedOn: Day | null;
  tier: string;
  birthday: string | null;
  household: string | null;
  agrees: boolean;
  lastDay: Day | null;
  recommends: boolean;
  orders: { ever: bigint; 365: bigint; 90: bigint };
  spentFen: { ever: bigint; 365: bigint; 90: bigint };
}

/** Whether it can be asked of the past at all. */
export const isOfThePast = (terms: Terms): boolean =>
  terms.tags.length === 0 && terms.noTags.length === 0 && terms.stores === null;

/** The three scores as a number; null: bought nothing. The same as the database's `rfm_of`. */
export function rfmOf(facts: PastFacts, today: Day, edges: RfmEdges): number | null {
  if (facts.lastDay === null) return null;
  const away = today - facts.lastDay;
  const recency = 5 - edges.recencyDays.filter((edge) => away > edge).length;
  const orders = 1 + edges.orders.filter((edge) => facts.orders['365'] >= BigInt(edge)).length;
  const money = 1 + edges.spentFen.filter((edge) => facts.spentFen['365'] >= BigInt(edge)).length;
  return 100 * recency + 10 * orders + money;
}

/** The stage; whether somebody looked around is not known of the past. */
export const stageThen = ({ recommends, orders }: PastFacts): string =>
  recommends ? 'recommends' : orders.ever >= 2n ? 'repeated' : orders.ever === 1n ? 'bought' : 'aware';
const inside = <End extends bigint | number>(value: End, range: Range<End>): boolean =>
  value >= range.least && value <= range.most;
const insideOrAny = (day: Day | null, range: Range<Day> | null): boolean =>
  range === null || (day !== null && inside(day, range));
const among = <Item>(item: Item | null, some: readonly Item[] | null): boolean =>
  some === null || (item !== null && some.includes(item));

/** Whether all terms hold of what was then. */
export function fittedThen(terms: Terms, facts: PastFacts, today: Day, edges: RfmEdges): boolean {
  const { orders, spentFen } = facts;
  return (
    insideOrAny(facts.lastDay, terms.lastDay) &&
    insideOrAny(facts.joinedOn, terms.joinedOn) &&
    (['ever', '365', '90'] as const).every(
      (span) => inside(orders[span], terms.orders[span]) && inside(spentFen[span], terms.spentFen[span]),
    ) &&
    among(facts.tier, terms.levels) &&
    among(facts.birthday?.slice(0, 2) ?? null, terms.birthMonths) &&
    among(facts.household, terms.households) &&
    (!terms.agreed || facts.agrees) &&
    among(rfmOf(facts, today, edges), terms.rfm) &&
    among(stageThen(facts), terms.stages)
  );
}
