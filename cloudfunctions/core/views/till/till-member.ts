/** A member as a till may see them: masked, with what may be used today. Reads only; it is the caller who knows that the member stands at this till. */
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
import { isUsable, periodsAt, usesLeft } from '../../till/benefit-use.rules';
import { readUses } from '../../till/redemptions.store';
import { readSummaries } from '../card/standing';
import { findLastOrder, findProductNames, findTillFace } from './till-member.view.queries';

/** An order longer ago says nothing about today. Days. */
const LAST_ORDER_DAYS = 180;
/** As many as a person reads at a till. */
const PRODUCTS_SHOWN = 5;
/** What a clerk credits has no products (core/settlement/credit-sale.ts). */
export const UNLISTED = 'unlisted';

interface Asked {
  memberId: bigint;
  brandId: number;
  now: Instant;
}

/** The member; their level, points and benefits with everything settled that is due now. `cacheKey` tells databases apart. */
export async function readTillMember(
  db: Db,
  vault: Vault,
  asked: Asked,
  cacheKey: string,
): Promise<TillMember> {
  const { memberId, now } = asked;
  const summaries = await readSummaries(db, [{ memberId, asOf: now }], cacheKey);
  const { row, rules } = present(summaries.get(memberId), `member ${memberId}`);
  const { programme } = versionAt(rules, now);
  const level = levelAt(programme, levelIndex(programme, row.tier));
  const periods = periodsAt(now, programme.utcOffsetMinutes);
  const uses = await readUses(db, memberId, [periods.day, periods.month]);
  const [face] = await findTillFace.run({ memberId }, db);
  const sealed = face?.phone ?? null;
  return {
    name: maskedName(face?.name ?? ''),
    phone: sealed === null ? null : maskedPhone(vault.open(sealed, phonePlace(memberId)).toString()),
    tier: { code: level.code, name: level.name },
    redeemablePoints: row.balances.active.toString(),
    pendingPoints: row.balances.pending.toString(),
    isBirthdayMonth: face?.birthday?.slice(0, 2) === periods.month.slice(5),
    benefits: level.benefits.filter(isUsable).map((benefit) => ({
      code: benefit.code,
      name: benefit.name,
      detail: benefit.detail,
      left: usesLeft(benefit, periods, uses),
      times: benefit.use.times,
      per: benefit.use.per,
    })),
    coupons: [],
    lastOrder: await readLastOrder(db, asked, programme.utcOffsetMinutes),
  };
}

/** What the member bought last, by the products' names. */
async function readLastOrder(
  db: Db,
  { memberId, brandId, now }: Asked,
  utcOffsetMinutes: number,
): Promise<TillMember['lastOrder']> {
  const from = formatDay(dayOf(now, utcOffsetMinutes) - LAST_ORDER_DAYS);
  const [order] = await findLastOrder.run({ memberId, from }, db);
  if (order === undefined) return null;
  const { lines } = salePayload.parse(order.payload);
  const products = [...new Set(lines.map((line) => line.product))]
    .filter((product) => product !== UNLISTED)
    .slice(0, PRODUCTS_SHOWN);
  const names = new Map(
    (await findProductNames.run({ brandId, products }, db)).map((row) => [row.product_id, row.name]),
  );
  return {
    at: formatInstant(order.occurred_at.getTime(), utcOffsetMinutes),
    store: order.store,
    products: products.map((product) => names.get(product) ?? product),
  };
}
