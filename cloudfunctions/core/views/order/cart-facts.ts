/**
 * What the price of a cart is made of: where the buyer stands, and what the store has, in one statement; what
 * changes seldom (programme, menu, stores' details, price books) is remembered by the versions that this
 * statement reads. Reads only.
 */
import * as z from 'zod/mini';
import type { CartLine } from '../../../contract/order';
import type { StoreDetails } from '../../../contract/menu';
import type { Db } from '../../../platform/db';
import { bookAt } from '../../book/decide-event.rules';
import { isDue } from '../../book/due.rules';
import { readTerms } from '../../coupon/templates.store';
import { readRuledBook } from '../../book/ruled-books';
import { rowOf } from '../../book/read-books.store';
import { openBook, type RuledBook } from '../../book/member-book';
import { present } from '../../kernel/assert';
import { dayOf, isoInstant, type Instant } from '../../kernel/time';
import { utcOffsetOf, versionAt } from '../../programme/programme.rules';
import { windowStart } from '../../tier/tier.rules';
import type { MemberRow } from '../../member/member.types';
import { readSoldMenu } from '../../menu/sold-menu.store';
import type { PriceBook } from '../../../contract/price-book';
import { readPriceBookAmong } from '../../pricing/price-book.store';
import type { PricingCoupon } from '../../pricing/pricing.types';
import { readRuleSetsUntil } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { findCartFacts, holdCartFacts, type IFindCartFactsResult } from './cart.view.queries';
import type { Shelf } from './shelf.rules';

/** Who buys, and when. */
export interface Buyer {
  memberId: bigint;
  brandId: number;
  now: Instant;
}
/** Where, and what. */
export interface CartPlace {
  store: string;
  lines: readonly CartLine[];
}

export interface CartFacts {
  row: MemberRow;
  rules: RuleSet;
  /** Undefined: the store takes no orders. */
  details: StoreDetails | undefined;
  shelf: Shelf;
  /** Null: list prices only. */
  prices: { version: number; book: PriceBook } | null;
  /** The buyer's that are not over, those that end first; at most 50. */
  coupons: PricingCoupon[];
}

/** What may stand in the way of an order. */
export interface InTheWay {
  closed: boolean;
  /** The order that the same request has made; null: none. */
  sameRequest: string | null;
  unpaid: number;
}

/** The product of a line, and those of a set's parts. */
export const productsOf = ({ product, parts }: CartLine): string[] => [
  product,
  ...parts.map((part) => part.product),
];
const askedOf = ({ memberId, brandId, now }: Buyer, { store, lines }: CartPlace) => ({
  memberId,
  brandId,
  at: isoInstant(now),
  storeId: store,
  productIds: [...new Set(lines.flatMap(productsOf))],
});

/** The facts as they are now. */
export async function readCartFacts(db: Db, buyer: Buyer, cart: CartPlace): Promise<CartFacts> {
  const [row] = await findCartFacts.run(askedOf(buyer, cart), db);
  return factsOf(db, present(row, `member ${buyer.memberId}`), buyer, cart);
}

/**
 * The same for an order about to be made; the member's row stays held until the transaction ends.
 * `latestReferral`: where a link was opened that counts, the latest version of the referral programme.
 */
export async function holdFacts(
  db: Db,
  buyer: Buyer,
  cart: CartPlace & { requestId: string },
): Promise<{ facts: CartFacts; inTheWay: InTheWay; latestReferral: number | null }> {
  const { requestId } = cart;
  const [found] = await holdCartFacts.run({ ...askedOf(buyer, cart), requestId }, db);
  const row = present(found, `member ${buyer.memberId}`);
  const inTheWay = { closed: row.closed, sameRequest: row.same_request, unpaid: row.unpaid };
  const latestReferral = row.attributed ? row.latest_referral : null;
  return { facts: await factsOf(db, row, buyer, cart), inTheWay, latestReferral };
}

async function factsOf(
  db: Db,
  row: IFindCartFactsResult,
  { brandId, now }: Buyer,
  { store }: CartPlace,
): Promise<CartFacts> {
  const ruleSets = await readRuleSetsUntil(db, new Map([[brandId, row.latest_programme]]));
  const menu = await readSoldMenu(db, brandId, row.menu_revision);
  const prices = await readPriceBookAmong(db, { brandId, latest: row.latest_prices }, now);
  const atStore = atStoreSchema.parse(row.at_store ?? []);
  return {
    row: rowOf(row),
    rules: present(ruleSets.get(brandId), 'the programme'),
    details: menu.details.get(store),
    shelf: {
      items: menu.items,
      shown: menu.shown,
      atStore: new Map(
        atStore.map(({ productId, priceFen, ...item }) => [
          productId,
          { ...item, priceFen: priceFen === null ? null : BigInt(priceFen) },
        ]),
      ),
    },
    prices,
    coupons: await couponsOf(db, brandId, row.coupons),
  };
}

/** With their terms, which are remembered. */
async function couponsOf(db: Db, brandId: number, column: unknown): Promise<PricingCoupon[]> {
  const rows = couponsSchema.parse(column ?? []);
  const terms = await readTerms(db, brandId, rows);
  return rows.map(({ couponId, templateId, version, ...coupon }) => ({
    ...coupon,
    couponId: BigInt(couponId),
    template: templateId,
    terms: terms.of({ templateId, version }),
  }));
}

const couponsSchema = z.array(
  z.object({
    couponId: z.string(),
    templateId: z.string(),
    version: z.int(),
    isHeld: z.boolean(),
    startsAt: z.int(),
    endsAt: z.int(),
    usesLeft: z.int(),
  }),
);

const atStoreSchema = z.array(
  z.object({
    productId: z.string(),
    priceFen: z.nullable(z.string()),
    available: z.nullable(z.int()),
    soldOut: z.boolean(),
  }),
);

/** Whether the buyer's book is more than their row: something is due, or a day leaves the window. */
export const needsLots = ({ row, rules }: Pick<CartFacts, 'row' | 'rules'>, now: Instant): boolean => {
  const today = dayOf(now, utcOffsetOf(rules));
  const from = windowStart(versionAt(rules, now).programme, today);
  return isDue({ book: row, rules }, now) || (row.windowFrom !== null && row.windowFrom < from);
};

/** The buyer's book at the instant, to try a sale in: no statement of its own where the row is enough. */
export async function readBuyersBook(
  db: Db,
  { row, rules }: Pick<CartFacts, 'row' | 'rules'>,
  now: Instant,
): Promise<RuledBook> {
  if (!needsLots({ row, rules }, now)) return { book: openBook(row, false), rules };
  const ruled = await readRuledBook(db, row.memberId, now);
  return { book: bookAt(ruled, now), rules: ruled.rules };
}
