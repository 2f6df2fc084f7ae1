/**
 * A draft of a template against what was bought lately: by members who follow each other from a random one
 * on, all of them in a small brand. Reads only, and a bounded number of rows.
 */
import { couponTemplateSchema } from '../../../contract/coupon';
import { salePayload } from '../../../contract/event';
import type { SimulationReply } from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { dayOf, formatDay, type Instant } from '../../kernel/time';
import { ORDER_SOURCE } from '../../order/order-events.rules';
import { tryCoupon, type PastSale } from '../../pricing/try-coupon.rules';
import { readBrandRules } from '../../programme/brand-rules.store';
import { levelAt, versionAt } from '../../programme/programme.rules';
import { findMemberBounds, findSalesOfSome, type IFindSalesOfSomeResult } from './past-sales.view.queries';

const DAYS = 30;
const MEMBERS = 1000;

/** What some members bought in the last 30 days. Days YYYY-MM-DD, `to` exclusive. */
export interface PastSales {
  from: string;
  to: string;
  members: number;
  sales: PastSale[];
  utcOffsetMinutes: number;
}

/** By members who follow each other from a random one on. */
export async function readPastSales(db: Db, brandId: number, now: Instant): Promise<PastSales> {
  const { brand, rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  const today = dayOf(brand.standsAt ?? now, utcOffsetMinutes);
  const [from, to] = [formatDay(today - DAYS), formatDay(today)];
  const rows = await findSalesOfSome.run(
    { brandId, fromMember: await startOf(db, brandId, now), members: MEMBERS, from, to },
    db,
  );
  const lowest = levelAt(versionAt(rules, now).programme, 0).code;
  const sales = rows.flatMap((row) => pastSale(row, lowest));
  return { from, to, members: new Set(rows.map((row) => row.member_id)).size, sales, utcOffsetMinutes };
}

/** What it would have come to in the last 30 days; null: the draft is not complete. */
export async function simulateTemplate(
  db: Db,
  brandId: number,
  document: unknown,
  now: Instant,
): Promise<SimulationReply | null> {
  const read = couponTemplateSchema.safeParse(document);
  if (!read.success) return null;
  const { from, to, members, sales, utcOffsetMinutes } = await readPastSales(db, brandId, now);
  const tried = tryCoupon(read.data.terms, sales, utcOffsetMinutes);
  return {
    from,
    to,
    members,
    sales: tried.sales,
    paidFen: tried.paidFen.toString(),
    would: tried.would,
    wouldPaidFen: tried.wouldPaidFen.toString(),
    offFen: tried.offFen.toString(),
  };
}

/** Another member each day, so that not always the same are looked at; the same all day long. */
async function startOf(db: Db, brandId: number, now: Instant): Promise<bigint> {
  const [bounds] = await findMemberBounds.run({ brandId }, db);
  const { least = 0n, most = 0n } = bounds ?? {};
  const room = most - least - BigInt(MEMBERS);
  if (room <= 0n) return least;
  const day = BigInt(dayOf(now, 0));
  return least + ((day * 2_654_435_761n) % room);
}

function pastSale(
  { tier, occurred_at: at, source, payload }: IFindSalesOfSomeResult,
  lowest: string,
): PastSale[] {
  if (at === null) return [];
  const { store, lines } = salePayload.parse(payload);
  const rung = lines.map((line) => ({ ...line, amountFen: BigInt(line.amountFen) }));
  return [{ store, tier: tier ?? lowest, at: at.getTime(), isOrder: source === ORDER_SOURCE, lines: rung }];
}
