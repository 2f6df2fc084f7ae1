/*
 * What is bought together and what stores sell, counted by day and summed once a day. `holdBrand` holds the
 * brand's row of `basket_sums`, so that one worker counts a brand; nothing here waits for a sale, nor a sale
 * for it. A day is counted whole, in place of what was counted of it before: twice is the same as once.
 */
import type { Db } from '../../platform/db';
import { formatDay, type Day } from '../kernel/time';
import {
  countBaskets,
  deletePairs,
  deletePairsOfDay,
  deleteSellers,
  deleteSellersOfDay,
  findChangedDay,
  findPairs,
  findSellers,
  forgetBasketDays,
  forgetPairDays,
  forgetSellerDays,
  holdBasketSums,
  insertBasketSums,
  saveCounted,
  saveSummed,
  sumPairs,
  sumSellers,
} from './baskets.store.queries';
import type { Pair, Seller } from './suggestions.rules';

/** Of how many days pairs are counted: a season, so that there are enough orders with both. */
const PAIR_DAYS = 90;
/** Of how many days what a store sells is counted: four of each weekday. */
const SELLER_DAYS = 28;
/** Products of an order beyond which it says nothing of what goes together: it was for an office. */
const MOST_OF_AN_ORDER = 12;
/** Kept of each product, and of each store: more than one menu lacks at once. */
const PAIRS_KEPT = 20;
const SELLERS_KEPT = 40;

/** A brand and its day of now. */
export interface BasketBrand {
  brandId: number;
  today: Day;
}

/** Whether its days are to be counted now, by whoever asks; held until the transaction ends. */
export async function holdBrand(db: Db, { brandId, today }: BasketBrand): Promise<boolean> {
  await insertBasketSums.run({ brandId }, db);
  return (await holdBasketSums.run({ brandId, today: formatDay(today) }, db)).length > 0;
}

/** Counts the newest day that is over and changed since it was counted. False: there is none. */
export async function countChangedDay(db: Db, { brandId, today }: BasketBrand): Promise<boolean> {
  const span = { from: formatDay(today - PAIR_DAYS), today: formatDay(today) };
  const [changed] = await findChangedDay.run({ brandId, ...span }, db);
  if (changed === undefined) return false;
  // What is told from here on is seen by the count or leaves the day changed.
  const { day, changes } = changed;
  await deletePairsOfDay.run({ brandId, day }, db);
  await deleteSellersOfDay.run({ brandId, day }, db);
  await countBaskets.run({ brandId, day, most: MOST_OF_AN_ORDER }, db);
  await saveCounted.run({ brandId, day, changes }, db);
  return true;
}

/** Forgets days that count no more, and sums the others. */
export async function sumBaskets(db: Db, { brandId, today }: BasketBrand): Promise<void> {
  await forgetPairDays.run({ brandId, before: formatDay(today - PAIR_DAYS) }, db);
  await forgetSellerDays.run({ brandId, before: formatDay(today - SELLER_DAYS) }, db);
  await forgetBasketDays.run({ brandId, before: formatDay(today - PAIR_DAYS) }, db);
  await deletePairs.run({ brandId }, db);
  await sumPairs.run({ brandId, limit: PAIRS_KEPT }, db);
  await deleteSellers.run({ brandId }, db);
  await sumSellers.run({ brandId, limit: SELLERS_KEPT }, db);
  await saveSummed.run({ brandId, today: formatDay(today) }, db);
}

/** What goes with these products, the most often first. */
export async function readPairs(db: Db, brandId: number, products: readonly string[]): Promise<Pair[]> {
  if (products.length === 0) return [];
  const limit = products.length * PAIRS_KEPT;
  const rows = await findPairs.run({ brandId, productIds: [...products], limit }, db);
  return rows.map((row) => ({ with: row.product_id, product: row.other_id, orders: row.orders }));
}

/** What a store sells, the most often first. */
export async function readSellers(db: Db, brandId: number, storeId: string): Promise<Seller[]> {
  const rows = await findSellers.run({ brandId, storeId, limit: SELLERS_KEPT }, db);
  return rows.map((row) => ({ product: row.product_id, orders: row.orders }));
}
