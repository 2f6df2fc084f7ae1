/**
 * What the level held gives at the till, and the gifts of the year: given, coming, or belonging to a higher
 * level. Shows; grants nothing.
 */
import type { BenefitsReply, HeldBenefit } from '../../../contract/member';
import type { Given, Level, Programme } from '../../../contract/programme';
import { NTH_ORDER } from '../../book/order-gifts.rules';
import { dayOf, firstDayAfterMonths, formatDay, parseDay, type Day } from '../../kernel/time';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { isUsable, periodsAt, usesLeft, type Uses } from '../../till/benefit-use.rules';
import type { Face } from './faces';
import type { Standing } from './standing.types';

type Gift = BenefitsReply['gifts'][number];

/** What a gift is judged by. */
interface View {
  programme: Programme;
  held: number;
  today: Day;
  joined: boolean;
  birthday: string | null;
  /** The most orders that the member ever had paid for: their gifts were given or passed. */
  mostPaidSales: number;
  /** Day of the last grant by benefit: "welcome", "birthday/2026", "monthly/2026-11", "level/gift". */
  granted: ReadonlyMap<string, string>;
}

/** The benefits and gifts of a member as they stand. `uses`: of benefits, in the periods of the instant. */
export function showBenefits(face: Face, standing: Standing, uses: Uses): BenefitsReply {
  const { book, asOf, rules } = standing;
  const { programme } = versionAt(rules, asOf);
  const held = levelIndex(programme, book.tier);
  const level = levelAt(programme, held);
  const view: View = {
    programme,
    held,
    today: dayOf(asOf, programme.utcOffsetMinutes),
    joined: book.joinedAt !== null,
    birthday: face.birthday,
    mostPaidSales: book.mostPaidSales,
    granted: grantsByBenefit(standing),
  };
  return {
    tier: { code: level.code, name: level.name },
    benefits: heldBenefits(standing, uses),
    gifts: [
      welcomeGift(view),
      birthdayGift(view),
      ...orderGifts(view),
      ...monthlyGifts(view),
      ...upgradeGifts(view),
    ].flat(),
  };
}

/** What the level held gives. `uses`: of benefits, in the periods of the instant. */
export function heldBenefits({ book, asOf, rules }: Standing, uses: Uses): HeldBenefit[] {
  const { programme } = versionAt(rules, asOf);
  const periods = periodsAt(asOf, programme.utcOffsetMinutes);
  return levelAt(programme, levelIndex(programme, book.tier)).benefits.map((benefit) => ({
    code: benefit.code,
    name: benefit.name,
    detail: benefit.detail,
    use: isUsable(benefit) ? { ...benefit.use, left: usesLeft(benefit, periods, uses) } : null,
  }));
}

/** Keys of upgrade gifts end with their day, which is not part of what is asked for. */
const grantsByBenefit = ({ book }: Standing): Map<string, string> =>
  new Map(
    book.grants
      .filter((grant) => grant.takenBackAt === null)
      .map((grant) => [grant.key.replace(/\/\d{4}-\d{2}-\d{2}$/, ''), formatDay(grant.day)]),
  );

/** None for whoever joined without one: they had it in an earlier membership. */
function welcomeGift({ programme, granted, joined }: View): Gift[] {
  const day = granted.get('welcome') ?? null;
  if (programme.welcomeGift === null || (joined && day === null)) return [];
  const what = worthOf([programme.welcomeGift]);
  return [{ kind: 'welcome', tierName: null, ...what, state: day === null ? 'coming' : 'given', day }];
}

/** Coming with the first day of the birthday's month; without a birthday, once the member tells it. */
function birthdayGift({ programme, granted, birthday, today }: View): Gift[] {
  if (programme.birthdayGift === undefined) return [];
  const gift = {
    kind: 'birthday' as const,
    tierName: null,
    ...worthOf([programme.birthdayGift]),
  };
  const year = formatDay(today).slice(0, 4);
  const day = granted.get(`birthday/${year}`);
  if (day !== undefined) return [{ ...gift, state: 'given', day }];
  if (birthday === null) return [{ ...gift, state: 'coming', day: null }];
  const month = birthday.slice(0, 2);
  const coming = month < formatDay(today).slice(5, 7) ? Number(year) + 1 : year;
  return [{ ...gift, state: 'coming', day: `${coming}-${month}-01` }];
}

/** Those given, and those still before the member. */
const orderGifts = ({ programme, granted, mostPaidSales }: View): Gift[] =>
  (programme.orderGifts ?? []).flatMap((gift): Gift[] => {
    const day = granted.get(`${NTH_ORDER}/${gift.nth}`) ?? null;
    if (day === null && gift.nth <= mostPaidSales) return [];
    const what = { kind: 'order' as const, tierName: null, nth: gift.nth, ...worthOf([gift]) };
    return [{ ...what, state: day === null ? 'coming' : 'given', day }];
  });

/** The held level's, and the lowest one above that has a larger one. */
function monthlyGifts({ programme, granted, held, today }: View): Gift[] {
  const levels = programme.tiers.levels;
  const own = levels[held]?.monthlyGift;
  const better = levels
    .slice(held + 1)
    .find((level) => (level.monthlyGift?.points ?? 0) > (own?.points ?? 0));
  const gifts: Gift[] = [];
  if (own !== undefined) {
    const given = granted.get(`monthly/${formatDay(today).slice(0, 7)}`);
    gifts.push({
      kind: 'monthly',
      tierName: levelAt(programme, held).name,
      ...worthOf([own]),
      state: given === undefined ? 'coming' : 'given',
      day: given ?? formatDay(firstDayAfterMonths(today, 0)),
    });
  }
  if (better?.monthlyGift !== undefined) gifts.push(locked('monthly', better, [better.monthlyGift]));
  return gifts;
}

/** Gifts of the levels: those of levels reached that were given, and those of levels above. */
function upgradeGifts({ programme, granted, held }: View): Gift[] {
  return programme.tiers.levels.flatMap((level, index) => {
    if (level.gifts.length === 0) return [];
    if (index > held) return [locked('upgrade', level, level.gifts)];
    const days = level.gifts.flatMap((gift) => granted.get(`${level.code}/${gift.code}`) ?? []);
    const day = days.sort((a, b) => parseDay(b) - parseDay(a))[0];
    if (day === undefined) return [];
    return [{ kind: 'upgrade', tierName: level.name, ...worthOf(level.gifts), state: 'given', day }];
  });
}

/** What gifts come to together. */
const worthOf = (gifts: readonly Given[]): Pick<Gift, 'points' | 'coupons'> => ({
  points: gifts.reduce((sum, { points }) => sum + points, 0).toString(),
  coupons: gifts.flatMap(({ coupons = [] }) => coupons).reduce((sum, { count }) => sum + count, 0),
});

const locked = (kind: 'monthly' | 'upgrade', level: Level, gifts: readonly Given[]): Gift => ({
  kind,
  tierName: level.name,
  ...worthOf(gifts),
  state: 'locked',
  day: null,
});
