/**
 * What a plan would have done on days that are over, by what members bought: whom it would have started, and
 * who of them would have come as far as the first thing that it gives. Pure. Levels, birthdays and consents
 * are those of today; tags, usual stores and coupons cannot be asked of the past.
 */
import type { AudienceRule, RfmEdges } from '../../../contract/audience';
import { isAction, placesOf, type FlowPlan, type Trigger } from '../../../contract/flow';
import { termsOf } from '../audience.rules';
import { classOf } from '../rfm.rules';
import { fittedThen, isOfThePast, rfmOf, stageThen, type PastFacts } from '../past-facts.rules';
import type { Day } from '../../kernel/time';
import { birthdaysOn, isDaily, standingAt, wayTo } from './flow.rules';

/** What a member did, day by day, oldest first; and what they are today. */
export interface Life extends Pick<
  PastFacts,
  'joinedOn' | 'tier' | 'birthday' | 'household' | 'agrees' | 'recommends'
> {
  days: readonly { day: Day; orders: number; fen: bigint }[];
}

export interface Backtest {
  started: number;
  /** Of them: agreed, and fit when the first thing would have been given. */
  passed: number;
  /** Of those whose window is over: how many, and how many came within it. */
  watched: number;
  came: number;
}

const HOURS_A_DAY = 24;

/** What a life came to on a day, that day with it. @param days oldest first */
export function factsOn({ days, ...life }: Life, day: Day): PastFacts {
  const facts: PastFacts = {
    ...life,
    lastDay: null,
    orders: { ever: 0n, 365: 0n, 90: 0n },
    spentFen: { ever: 0n, 365: 0n, 90: 0n },
  };
  for (const bought of days) {
    if (bought.day > day) break;
    if (bought.orders > 0) facts.lastDay = bought.day;
    const spans = [
      ['ever', true],
      ['365', bought.day > day - 365],
      ['90', bought.day > day - 90],
    ] as const;
    for (const [span, counts] of spans) {
      if (!counts) continue;
      facts.orders[span] += BigInt(bought.orders);
      facts.spentFen[span] += bought.fen;
    }
  }
  return facts;
}

/** Whether a plan can be asked of the past at all. */
export function isAskable(plan: FlowPlan, today: Day): boolean {
  if (plan.trigger.on === 'coupon-ends') return false;
  return standingAt(plan, firstActionOf(plan)).every((rule) => isOfThePast(termsOf(rule, today)));
}

const firstActionOf = ({ cards }: FlowPlan): number => placesOf(cards).findIndex(isAction);

/** On which days of a range a life would have started it. Of several orders of a day: one. */
function startsOf(trigger: Trigger, life: Life, { from, to, edges }: Range): Day[] {
  const every = (starts: (day: Day) => boolean): Day[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(starts);
  const came = life.days.filter(({ orders }) => orders > 0).map(({ day }) => day);
  switch (trigger.on) {
    case 'audience':
      return fittedThen(termsOf(trigger.rule, from), factsOn(life, from), from, edges) ? [from] : [];
    case 'joined':
      return every((day) => life.joinedOn === day);
    case 'ordered':
      return came.filter((day) => day >= from && day <= to);
    case 'absent':
      return came
        .filter((day, at) => (came[at + 1] ?? to + 1) >= day + trigger.days)
        .map((day) => day + trigger.days)
        .filter((day) => day >= from && day <= to);
    case 'birthday':
      return every(
        (day) => life.birthday !== null && birthdaysOn(day + trigger.before).includes(life.birthday),
      );
    case 'stage':
      return every((day) => changes((at) => stageThen(factsOn(life, at)), day, trigger.of));
    case 'class':
      return every((day) => changes((at) => classThen(life, at, edges), day, trigger.of));
    case 'coupon-ends':
      return [];
  }
}
interface Range {
  from: Day;
  to: Day;
  edges: RfmEdges;
}
const classThen = (life: Life, day: Day, edges: RfmEdges): string | null => {
  const rfm = rfmOf(factsOn(life, day), day, edges);
  return rfm === null ? null : classOf(rfm);
};
const changes = (of: (day: Day) => string | null, day: Day, into: readonly string[]): boolean => {
  const now = of(day);
  return now !== null && into.includes(now) && of(day - 1) !== now;
};

/**
 * Tries a plan on what was.
 * @param today what came later is not known: windows that are not over are not watched
 * @example absent 30 days: whoever came on 1 October and not before 1 November started it on 31 October
 */
export function backtest(
  plan: FlowPlan,
  lives: readonly Life[],
  { today, ...range }: Range & { today: Day },
): Backtest {
  const result: Backtest = { started: 0, passed: 0, watched: 0, came: 0 };
  const place = firstActionOf(plan);
  const rules = standingAt(plan, place);
  const hours = wayTo(plan.cards, place).reduce(
    (sum, card) => sum + (card.do === 'wait' ? card.hours : 0),
    0,
  );
  const waits = Math.floor(hours / HOURS_A_DAY);
  for (const life of lives) {
    const all = startsOf(plan.trigger, life, range);
    for (const start of plan.again === 'never' ? all.slice(0, 1) : all) {
      result.started += 1;
      const at = Math.min(start + waits, today);
      const known = isDaily(plan.trigger) ? at - 1 : at;
      if (!life.agrees || !fitsAll(rules, life, { at, known, edges: range.edges })) continue;
      result.passed += 1;
      if (at + plan.windowDays > today) continue;
      result.watched += 1;
      if (cameWithin(life, at, plan.windowDays)) result.came += 1;
    }
  }
  return result;
}

/** Whether what was known up to a day fits on a day. */
function fitsAll(
  rules: readonly AudienceRule[],
  life: Life,
  { at, known, edges }: { at: Day; known: Day; edges: RfmEdges },
): boolean {
  const facts = factsOn(life, known);
  return rules.every((rule) => fittedThen(termsOf(rule, at), facts, at, edges));
}
const cameWithin = ({ days }: Life, after: Day, windowDays: number): boolean =>
  days.some(({ day, orders }) => orders > 0 && day > after && day <= after + windowDays);
