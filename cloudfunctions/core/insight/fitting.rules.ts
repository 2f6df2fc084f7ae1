/** Whether one member fits the terms of an audience, by what is known of them. Pure. */
import type { Day } from '../kernel/time';
import type { Range, Terms } from './audience.rules';

/** What terms ask of a member. */
export interface KnownFacts {
  joinedOn: Day | null;
  tier: string;
  birthday: string | null;
  household: string | null;
  agrees: boolean;
  lastDay: Day | null;
  orders: { ever: bigint; 365: bigint; 90: bigint };
  spentFen: { ever: bigint; 365: bigint; 90: bigint };
  /** Three scores as a number; null: bought nothing. */
  rfm: number | null;
  stage: string;
  storeId: string | null;
  tags: ReadonlySet<bigint>;
}

const SPANS = ['ever', '365', '90'] as const;
const inside = <End extends bigint | number>(value: End, range: Range<End>): boolean =>
  value >= range.least && value <= range.most;
const insideOrAny = (day: Day | null, range: Range<Day> | null): boolean =>
  range === null || (day !== null && inside(day, range));
const among = <Item>(item: Item | null, some: readonly Item[] | null): boolean =>
  some === null || (item !== null && some.includes(item));

/** Whether all terms hold, as the database would say. */
export function fits(terms: Terms, facts: KnownFacts): boolean {
  const { orders, spentFen, tags } = facts;
  return (
    insideOrAny(facts.lastDay, terms.lastDay) &&
    insideOrAny(facts.joinedOn, terms.joinedOn) &&
    SPANS.every(
      (span) => inside(orders[span], terms.orders[span]) && inside(spentFen[span], terms.spentFen[span]),
    ) &&
    among(facts.tier, terms.levels) &&
    among(facts.birthday?.slice(0, 2) ?? null, terms.birthMonths) &&
    among(facts.household, terms.households) &&
    (!terms.agreed || facts.agrees) &&
    among(facts.rfm, terms.rfm) &&
    among(facts.stage, terms.stages) &&
    among(facts.storeId, terms.stores) &&
    terms.tags.every((some) => some.some((tag) => tags.has(tag))) &&
    !terms.noTags.some((tag) => tags.has(tag))
  );
}
