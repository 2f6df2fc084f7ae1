/**
 * What one visit tells: a sale and what follows it. Works on drafts; receipts and event ids are given when
 * all are in order.
 */
import type { EventBody, GiftPayload } from '../../cloudfunctions/contract/event';
import { startOfDay, type Day, type Instant } from '../../cloudfunctions/core/kernel/time';
import { PRODUCTS, STORES } from './catalog';
import type { Chance } from './random';

export const UTC_OFFSET_MINUTES = 480;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface DraftLine {
  line: string;
  product: string;
  category: string;
  quantity: number;
  amountFen: string;
}

/** A sale before it has a receipt number. */
export interface DraftSale {
  kind: 'sale';
  at: Instant;
  /** When the till's report arrives: mostly at once, sometimes days later. */
  toldAt: Instant;
  person: string;
  store: string;
  lines: DraftLine[];
}

/** What follows a sale or stands alone; refers to other drafts. */
export type Draft =
  | DraftSale
  | { kind: 'completion'; at: Instant; toldAt: Instant; person: string; sale: DraftSale }
  | { kind: 'refund'; at: Instant; toldAt: Instant; person: string; sale: DraftSale; units: RefundUnits }
  | { kind: 'redemption'; at: Instant; toldAt: Instant; person: string; points: number }
  | { kind: 'return'; at: Instant; toldAt: Instant; person: string; redemption: Draft; points: number | null }
  | { kind: 'gift'; at: Instant; toldAt: Instant; person: string; payload: GiftPayload }
  | { kind: 'join' | 'clock'; at: Instant; toldAt: Instant; person: string };
type RefundUnits = Extract<EventBody, { kind: 'refund' }>['payload']['units'];

export interface Visitor {
  id: string;
  home: string;
  chance: Chance;
}

/** An instant of a day, between opening at 9:00 and 21:30. */
export const momentOf = (day: Day, chance: Chance): Instant =>
  startOfDay(day, UTC_OFFSET_MINUTES) + 9 * HOUR + chance.between(0, 750 * 60) * 1000;

/** A sale at an instant, at the visitor's store of habit or another. */
export function makeSale({ id, home, chance }: Visitor, at: Instant, lines = makeLines(chance)): DraftSale {
  const late = chance.happens(0.015) ? chance.between(1, 3) * DAY : 0;
  const store = chance.happens(0.85) ? home : chance.pick(STORES).id;
  return { kind: 'sale', at, toldAt: at + late, person: id, store, lines };
}

/** Mostly one cup, sometimes company or a gift. */
function makeLines(chance: Chance): DraftLine[] {
  const count = chance.happens(0.68) ? 1 : chance.between(2, 3);
  return Array.from({ length: count }, (_, index) => {
    const shelf = PRODUCTS.filter((product) => (product.category === 'tea-leaf') === chance.happens(0.02));
    return lineOf(
      chance.pick(shelf.length > 0 ? shelf : PRODUCTS),
      index + 1,
      chance.happens(0.85) ? 1 : 2,
      chance.happens(0.1) ? 88 : 100,
    );
  });
}

/** A line of a receipt. `percent` is what is left after a coupon. */
export function lineOf(
  product: (typeof PRODUCTS)[number],
  line: number,
  quantity: number,
  percent: number,
): DraftLine {
  const amount = ((product.priceFen ?? 0n) * BigInt(quantity) * BigInt(percent)) / 100n;
  return {
    line: String(line),
    product: product.id,
    category: product.category,
    quantity,
    amountFen: amount.toString(),
  };
}

/** The order is picked up some minutes later. */
export function completionOf(sale: DraftSale, chance: Chance): Draft {
  const at = sale.at + chance.between(6, 25) * MINUTE;
  return { kind: 'completion', at, toldAt: at, person: sale.person, sale };
}

/** A refund of the whole, or of one unit of the first line. */
export function refundOf(sale: DraftSale, afterMs: number, units: RefundUnits): Draft {
  const at = sale.at + afterMs;
  return { kind: 'refund', at, toldAt: Math.max(at, sale.toldAt), person: sale.person, sale, units };
}

/** What a visit tells: the sale, its pick-up, now and then a refund before or after it. */
export function makeVisit(visitor: Visitor, at: Instant): Draft[] {
  const { chance } = visitor;
  const sale = makeSale(visitor, at);
  const isRefunded = chance.happens(0.03);
  const isWhole = chance.happens(0.6);
  if (isRefunded && chance.happens(0.3)) return [sale, refundOf(sale, 4 * MINUTE, 'whole')];
  const told: Draft[] = [sale];
  if (chance.happens(0.985)) told.push(completionOf(sale, chance));
  if (isRefunded)
    told.push(
      refundOf(sale, chance.between(30, 40 * 60) * MINUTE, isWhole ? 'whole' : [{ line: '1', quantity: 1 }]),
    );
  return told;
}

/**
 * Points that are certainly usable at `at`: sales of the last 300 days that were picked up and never
 * refunded, less what was redeemed.
 */
export function certainPoints(drafts: readonly Draft[], at: Instant): number {
  const from = at - 300 * DAY;
  const refunded = new Set(drafts.flatMap((draft) => (draft.kind === 'refund' ? draft.sale : [])));
  let points = 0;
  for (const draft of drafts) {
    if (draft.at < from || draft.at > at) continue;
    if (draft.kind === 'redemption') points -= draft.points;
    if (draft.kind === 'completion' && draft.sale.toldAt + 3 * DAY < at && !refunded.has(draft.sale))
      points += draft.sale.lines.reduce((sum, line) => sum + Math.floor(Number(line.amountFen) / 100), 0);
  }
  return points;
}

/** Now and then points are redeemed at a visit, and now and then that is taken back. */
export function maybeRedeem(visitor: Visitor, before: readonly Draft[], at: Instant): Draft[] {
  const { chance, id } = visitor;
  if (!chance.happens(0.18)) return [];
  const certain = certainPoints(before, at);
  const points = [300, 200, 100, 50].find((step) => step <= certain);
  if (points === undefined) return [];
  const redemption: Draft = { kind: 'redemption', at: at + MINUTE, toldAt: at + MINUTE, person: id, points };
  if (!chance.happens(0.12)) return [redemption];
  const back = at + chance.between(10, 180) * MINUTE;
  return [
    redemption,
    {
      kind: 'return',
      at: back,
      toldAt: back,
      person: id,
      redemption,
      points: chance.happens(0.5) ? null : points / 2,
    },
  ];
}
