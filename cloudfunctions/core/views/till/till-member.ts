/**
 * A member as a till may see them: masked, with what may be used today. Reads only; it is the caller who
 * knows that the member stands at this till.
 */
import { salePayload } from '../../../contract/event';
import type { TillMember } from '../../../contract/pos';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { isDue } from '../../book/due.rules';
import { present } from '../../kernel/assert';
import { dayOf, formatDay, formatInstant, type Instant } from '../../kernel/time';
import { pointsOf } from '../../ledger/balances.rules';
import { maskedPerson } from '../../member/masked-person';
import { levelAt, levelIndex, utcOffsetOf, versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import { isUsable, periodsAt, usesLeft, type Uses } from '../../till/benefit-use.rules';
import { UNLISTED } from '../../till/credit.rules';
import { readSummaries } from '../card/standing';
import { findTillMember, type IFindTillMemberResult } from './till-member.view.queries';

/** An order longer ago says nothing about today. Days. */
const LAST_ORDER_DAYS = 180;
/** As many as a person reads at a till. */
const PRODUCTS_SHOWN = 5;

/**
 * The member; their level, points and benefits with everything settled that is due now. One statement, and
 * one more where something is due.
 */
export async function readTillMember(
  db: Db,
  vault: Vault,
  { memberId, now, rules }: { memberId: bigint; now: Instant; rules: RuleSet },
): Promise<TillMember> {
  const utcOffsetMinutes = utcOffsetOf(rules);
  const { programme } = versionAt(rules, now);
  const periods = periodsAt(now, utcOffsetMinutes);
  const from = formatDay(dayOf(now, utcOffsetMinutes) - LAST_ORDER_DAYS);
  const [found] = await findTillMember.run({ memberId, from, periods: [periods.day, periods.month] }, db);
  const facts = present(found, `member ${memberId}`);
  const { tier, active, pending } = await standingOf(db, facts, { memberId, now, rules });
  const level = levelAt(programme, levelIndex(programme, tier));
  const uses: Uses = new Map(Object.entries((facts.uses ?? {}) as Record<string, number>));
  return {
    ...maskedPerson(vault, memberId, facts),
    tier: { code: level.code, name: level.name },
    redeemablePoints: active.toString(),
    pendingPoints: pending.toString(),
    isBirthdayMonth: facts.birthday?.slice(0, 2) === periods.month.slice(5),
    benefits: level.benefits.filter(isUsable).map((benefit) => ({
      code: benefit.code,
      name: benefit.name,
      detail: benefit.detail,
      left: usesLeft(benefit, periods, uses),
      times: benefit.use.times,
      per: benefit.use.per,
    })),
    coupons: [],
    lastOrder: lastOrderOf(facts, utcOffsetMinutes),
  };
}

/** Level and balances at `now`: as they are kept, or with what has fallen due since. */
async function standingOf(
  db: Db,
  { tier, active, pending, programme_version: version, next_due_at: dueAt }: IFindTillMemberResult,
  { memberId, now, rules }: { memberId: bigint; now: Instant; rules: RuleSet },
): Promise<{ tier: string | null; active: bigint; pending: bigint }> {
  const book = { version, nextDueAt: dueAt?.getTime() ?? null };
  if (!isDue({ book, rules }, now)) return { tier, active, pending };
  const summary = (await readSummaries(db, [{ memberId, asOf: now }])).get(memberId);
  const { row } = present(summary, `member ${memberId}`);
  return { tier: row.tier, ...pointsOf(row.balances) };
}

/** What the member bought last, by the products' names. */
function lastOrderOf(
  { ordered_at: at, store, payload, products }: IFindTillMemberResult,
  utcOffsetMinutes: number,
): TillMember['lastOrder'] {
  if (at === null) return null;
  const { lines } = salePayload.parse(payload);
  const names = (products ?? {}) as Record<string, string>;
  const bought = [...new Set(lines.map((line) => line.product))]
    .filter((product) => product !== UNLISTED)
    .slice(0, PRODUCTS_SHOWN);
  return {
    at: formatInstant(at.getTime(), utcOffsetMinutes),
    store,
    products: bought.map(
      (product) => (Object.hasOwn(names, product) ? names[product] : undefined) ?? product,
    ),
  };
}
