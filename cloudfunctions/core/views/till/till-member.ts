/**
 * A member as a till may see them: masked, with what may be used today. Reads only; it is the caller who
 * knows that the member stands at this till.
 */
import { salePayload } from '../../../contract/event';
import type { TillMember } from '../../../contract/pos';
import type { Db } from '../../../platform/db';
import type { Vault } from '../../../platform/vault';
import { present } from '../../kernel/assert';
import { dayOf, formatDay, formatInstant, type Instant } from '../../kernel/time';
import { maskedName } from '../../member/masked-name.rules';
import { maskedPhone } from '../../member/phone.rules';
import { phonePlace } from '../../member/phone.store';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { isUsable, periodsAt, usesLeft, type Uses } from '../../till/benefit-use.rules';
import { UNLISTED } from '../../till/credit.rules';
import { readSummaries } from '../card/standing';
import { findTillFacts, type IFindTillFactsResult } from './till-member.view.queries';

/** An order longer ago says nothing about today. Days. */
const LAST_ORDER_DAYS = 180;
/** As many as a person reads at a till. */
const PRODUCTS_SHOWN = 5;

interface Asked {
  memberId: bigint;
  brandId: number;
  now: Instant;
  /** Zone of the brand. */
  utcOffsetMinutes: number;
}

/** The member; their level, points and benefits with everything settled that is due now. */
export async function readTillMember(db: Db, vault: Vault, asked: Asked): Promise<TillMember> {
  const { memberId, now, utcOffsetMinutes } = asked;
  const summaries = await readSummaries(db, [{ memberId, asOf: now }]);
  const { row, rules } = present(summaries.get(memberId), `member ${memberId}`);
  const { programme } = versionAt(rules, now);
  const level = levelAt(programme, levelIndex(programme, row.tier));
  const periods = periodsAt(now, utcOffsetMinutes);
  const from = formatDay(dayOf(now, utcOffsetMinutes) - LAST_ORDER_DAYS);
  const [found] = await findTillFacts.run({ memberId, from, periods: [periods.day, periods.month] }, db);
  const facts = present(found, `member ${memberId}`);
  const uses: Uses = new Map(Object.entries((facts.uses ?? {}) as Record<string, number>));
  return {
    name: maskedName(facts.name ?? ''),
    phone:
      facts.phone === null ? null : maskedPhone(vault.open(facts.phone, phonePlace(memberId)).toString()),
    tier: { code: level.code, name: level.name },
    redeemablePoints: row.balances['member.points.active'].toString(),
    pendingPoints: row.balances['member.points.pending'].toString(),
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

/** What the member bought last, by the products' names. */
function lastOrderOf(
  { ordered_at: at, store, payload, products }: IFindTillFactsResult,
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
