/** What a template comes to at worst over the menu, its stores' prices and the price book. Reads only. */
import type { CouponTemplate } from '../../../contract/coupon';
import type { LowestPrice, WorstCase } from '../../../contract/promotion';
import type { OptionGroup } from '../../../contract/menu';
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import type { Db } from '../../../platform/db';
import type { CouponNames } from '../../coupon/coupon-words.rules';
import type { Instant } from '../../kernel/time';
import { readMenu } from '../../menu/menu.store';
import { readPriceBook } from '../../pricing/price-book.store';
import { shareBp, whyAsk, worstOf, type WorstCart } from '../../pricing/worst-case.rules';
import type { WorstFacts, WorstItem, WorstPlace } from '../../pricing/worst-case.types';
import { findPricesOfStores } from './coupons.view.queries';

const sum = (amounts: readonly number[]): bigint =>
  amounts.reduce((total, amount) => total + BigInt(amount), 0n);

/** What options cost as they come: the standard ones, else as few as must be, the cheapest. */
function usualExtra({ choices, least }: OptionGroup): bigint {
  const standard = choices.filter((choice) => choice.standard === true);
  if (standard.length > 0) return sum(standard.map(({ extraFen }) => extraFen));
  const cheapest = choices.map(({ extraFen }) => extraFen).sort((a, b) => a - b);
  return sum(cheapest.slice(0, least));
}
const dearestExtra = ({ choices, most }: OptionGroup): bigint =>
  sum(
    choices
      .map(({ extraFen }) => extraFen)
      .sort((a, b) => b - a)
      .slice(0, most),
  );
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((all, amount) => all + amount, 0n);

/** Stores that offers or the template name, each; all others as one. */
async function readPlaces(
  db: Db,
  brandId: number,
  named: readonly string[],
  menuPrices: ReadonlyMap<string, bigint>,
  names: CouponNames,
): Promise<WorstPlace[]> {
  const rows = await findPricesOfStores.run({ brandId, named: [...named] }, db);
  return ['', ...named].map((store) => {
    const prices = new Map<string, bigint[]>();
    for (const [product, fen] of menuPrices) prices.set(product, [fen]);
    for (const { store_id: at, product_id: product, price_fen: fen } of rows)
      if (at === store && fen !== null && menuPrices.has(product)) {
        const own = prices.get(product) ?? [];
        prices.set(product, store === '' ? [...new Set([...own, fen])] : [fen]);
      }
    return { store, name: names.stores.get(store) ?? store, prices };
  });
}

/** Everything that it is tried with. */
export async function readWorstFacts(
  db: Db,
  brandId: number,
  template: CouponTemplate,
  names: CouponNames,
  now: Instant,
): Promise<WorstFacts> {
  const { items } = await readMenu(db, brandId);
  const sold = items.filter(({ shown }) => shown).map(({ item }) => item);
  const book = (await readPriceBook(db, brandId, now))?.book ?? EMPTY_BOOK;
  const listed = [template.terms.times, ...book.offers.map(({ times }) => times)];
  const named = [...new Set(listed.flatMap(({ stores }) => stores))].filter((id) => names.stores.has(id));
  const menuPrices = new Map(sold.map((item) => [item.product, BigInt(item.priceFen)]));
  return {
    book,
    items: sold.map((item): WorstItem => {
      const { product, category, name, options, mostPerOrder } = item;
      return {
        product,
        category,
        name,
        extraFen: total(options.map(usualExtra)),
        mostExtraFen: total(options.map(dearestExtra)),
        mostPerOrder,
      };
    }),
    places: await readPlaces(db, brandId, named, menuPrices, names),
    tiers: [...names.tiers.keys()],
    now,
    utcOffsetMinutes: names.utcOffsetMinutes,
  };
}

const shown = (cart: WorstCart | null, names: CouponNames): LowestPrice | null =>
  cart && {
    product: cart.item.product,
    name: cart.item.name,
    quantity: cart.quantity,
    storeName: cart.place.name,
    tierName: names.tiers.get(cart.tier) ?? cart.tier,
    listFen: cart.listFen.toString(),
    payableFen: cart.payableFen.toString(),
    shareBp: Number(shareBp(cart)),
    why: cart.why,
  };

/** The lowest price and the most it can cost, and whether a second operator is asked. */
export async function readWorstCase(
  db: Db,
  brandId: number,
  template: CouponTemplate,
  names: CouponNames,
  now: Instant,
): Promise<WorstCase> {
  const worst = worstOf(template, await readWorstFacts(db, brandId, template, names, now));
  return {
    alone: shown(worst.alone, names),
    together: shown(worst.together, names),
    mostOffFen: worst.mostOffFen?.toString() ?? null,
    mostCostFen: worst.mostCostFen?.toString() ?? null,
    asks: whyAsk(template, worst),
  };
}
