/**
 * What a rule of an audience comes to: ranges and sets over the facts of a member, as the database is asked
 * for them. Everything that is not asked for is as wide as it can be. Pure.
 */
import { type AudienceRule, type Condition, type Span } from '../../contract/audience';
import { formatDay, parseDay, type Day } from '../kernel/time';
import { scoresIn } from './rfm.rules';

/** Both ends belong to it. */
export interface Range<End> {
  least: End;
  most: End;
}

/** All of them hold. Null: whatever it is. */
export interface Terms {
  lastDay: Range<Day> | null;
  joinedOn: Range<Day> | null;
  orders: Record<Span, Range<bigint>>;
  spentFen: Record<Span, Range<bigint>>;
  levels: string[] | null;
  /** MM. */
  birthMonths: string[] | null;
  households: string[] | null;
  agreed: boolean;
  rfm: number[] | null;
  stages: string[] | null;
  stores: string[] | null;
  /** Of each set at least one; at most two sets. */
  tags: bigint[][];
  /** None of them. */
  noTags: bigint[];
}

const ALL: Range<bigint> = { least: -(2n ** 62n), most: 2n ** 62n };
/** Days that no calendar here leaves. */
const FIRST_DAY = parseDay('1970-01-01');
const LAST_DAY = parseDay('2199-12-31');

const widest = (): Terms => ({
  lastDay: null,
  joinedOn: null,
  orders: { ever: ALL, 365: ALL, 90: ALL },
  spentFen: { ever: ALL, 365: ALL, 90: ALL },
  levels: null,
  birthMonths: null,
  households: null,
  agreed: false,
  rfm: null,
  stages: null,
  stores: null,
  tags: [],
  noTags: [],
});

const narrower = <End extends bigint | number>(one: Range<End>, other: Range<End>): Range<End> => ({
  least: one.least > other.least ? one.least : other.least,
  most: one.most < other.most ? one.most : other.most,
});
const narrowerOrNull = (one: Range<Day> | null, other: Range<Day> | null): Range<Day> | null =>
  one === null ? other : other === null ? one : narrower(one, other);
const common = <Item>(one: Item[] | null, other: Item[] | null): Item[] | null =>
  one === null ? other : other === null ? one : one.filter((item) => other.includes(item));
const bySpan = (
  one: Record<Span, Range<bigint>>,
  other: Record<Span, Range<bigint>>,
): Record<Span, Range<bigint>> => ({
  ever: narrower(one.ever, other.ever),
  365: narrower(one['365'], other['365']),
  90: narrower(one['90'], other['90']),
});

/** Whoever fits both. */
export const both = (one: Terms, other: Terms): Terms => ({
  lastDay: narrowerOrNull(one.lastDay, other.lastDay),
  joinedOn: narrowerOrNull(one.joinedOn, other.joinedOn),
  orders: bySpan(one.orders, other.orders),
  spentFen: bySpan(one.spentFen, other.spentFen),
  levels: common(one.levels, other.levels),
  birthMonths: common(one.birthMonths, other.birthMonths),
  households: common(one.households, other.households),
  agreed: one.agreed || other.agreed,
  rfm: common(one.rfm, other.rfm),
  stages: common(one.stages, other.stages),
  stores: common(one.stores, other.stores),
  tags: [...one.tags, ...other.tags],
  noTags: [...one.noTags, ...other.noTags],
});

/**
 * What a rule comes to on a day.
 * @example on 2026-11-30, "absent 30 days": the last day from 1970-01-01 to 2026-10-31
 */
export const termsOf = ({ all }: AudienceRule, today: Day): Terms =>
  all.reduce((terms, condition) => both(terms, { ...widest(), ...termOf(condition, today) }), widest());

function termOf(condition: Condition, today: Day): Partial<Terms> {
  switch (condition.by) {
    case 'came':
      return { lastDay: { least: today - condition.within + 1, most: LAST_DAY } };
    case 'absent':
      return { lastDay: { least: FIRST_DAY, most: today - condition.days } };
    case 'orders':
      return { orders: { ...widest().orders, [condition.span]: rangeOf(condition) } };
    case 'spent':
      return { spentFen: { ...widest().spentFen, [condition.span]: rangeOf(condition) } };
    case 'joined':
      return {
        joinedOn: {
          least: condition.most === null ? FIRST_DAY : today - condition.most,
          most: today - (condition.least ?? 0),
        },
      };
    case 'birthday':
      return { birthMonths: [monthOf(today, condition.month === 'this' ? 0 : 1)] };
    case 'household':
      return { households: condition.of };
    case 'agreed':
      return { agreed: true };
    case 'level':
      return { levels: condition.of };
    case 'class':
      return { rfm: scoresIn(condition.of) };
    case 'stage':
      return { stages: condition.of };
    case 'store':
      return { stores: condition.of };
    case 'tag':
      return condition.has ? { tags: [condition.of.map(BigInt)] } : { noTags: condition.of.map(BigInt) };
  }
}

const rangeOf = ({ least, most }: { least: number | string | null; most: number | string | null }) => ({
  least: least === null ? ALL.least : BigInt(least),
  most: most === null ? ALL.most : BigInt(most),
});

/** @example monthOf(2026-12-05, 1) → '01' */
const monthOf = (today: Day, later: number): string => {
  const month = Number(formatDay(today).slice(5, 7)) - 1;
  return String(((month + later) % 12) + 1).padStart(2, '0');
};
