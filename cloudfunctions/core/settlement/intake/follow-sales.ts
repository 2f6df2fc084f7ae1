/**
 * Gives refunds and pick-ups their sale: that which they name, or, where nobody knows it, the one sale of the
 * same receipt on a day before, for a refund is often told with its own day.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { parseDay } from '../../kernel/time';
import type { SaleKey } from '../../inbox/inbox.types';
import { readEarlierSales, readSaleKeys, type KnownSale } from '../../inbox/keys.store';
import { saleName } from '../../inbox/sale-name';
import { SEARCHED_DAYS } from '../../receipt/sale-key.rules';
import { followsSale, placeBehindSales, type Prepared } from './prepare-events';

/** A sale that was received: before, or with this batch. */
export const knownSale = (sale: KnownSale | undefined): KnownSale | undefined =>
  sale && (sale.seq !== null || sale.guest) ? sale : undefined;

const saleOf = (event: Prepared): SaleKey => present(event.sale, 'sale');

/**
 * Gives followers the member of their sale and places them behind it; those whose sale nobody knows are
 * orphans.
 */
export async function followSales(
  { db, brandId }: { db: Db; brandId: number },
  fresh: readonly Prepared[],
): Promise<{ events: Prepared[]; orphans: Prepared[] }> {
  const sales = fresh.filter(({ kind }) => kind === 'sale');
  const here = new Map(sales.map((event) => [saleName(saleOf(event)), event]));
  const known = await readSaleKeys(db, brandId, fresh.filter(followsSale).map(saleOf));
  const isKnown = (key: SaleKey): boolean =>
    here.has(saleName(key)) || knownSale(known.get(saleName(key))) !== undefined;
  const lost = fresh.filter((event) => followsSale(event) && !isKnown(saleOf(event)));
  const found = await findEarlier({ db, brandId }, lost, sales);
  for (const [name, sale] of await readSaleKeys(db, brandId, [...found.values()])) known.set(name, sale);
  const placed: { event: Prepared; sale: Prepared | null }[] = [];
  const orphans: Prepared[] = [];
  for (const told of fresh) {
    if (!followsSale(told)) {
      placed.push({ event: told, sale: null });
      continue;
    }
    const event = ofFoundSale(told, found.get(told));
    const name = saleName(saleOf(event));
    const before = knownSale(known.get(name));
    const sale = before ? null : (here.get(name) ?? null);
    const owner = before ?? sale;
    if (owner) placed.push({ event: { ...event, memberId: owner.memberId }, sale });
    else orphans.push(event);
  }
  return { events: placeBehindSales(placed), orphans };
}

/**
 * The sale of a day before that has the receipt of each event: only where there is one, never a guess between
 * two.
 * @example refunded today, receipt 0002; sold last night as 0002, and no other in a month: that one
 */
async function findEarlier(
  { db, brandId }: { db: Db; brandId: number },
  lost: readonly Prepared[],
  sales: readonly Prepared[],
): Promise<Map<Prepared, SaleKey>> {
  const earlier = await readEarlierSales(db, brandId, lost.map(saleOf));
  const found = new Map<Prepared, SaleKey>();
  for (const [place, event] of lost.entries()) {
    const here = sales.map(saleOf).filter((key) => isEarlier(key, saleOf(event)));
    const all = new Map([...(earlier.get(place) ?? []), ...here].map((key) => [saleName(key), key]));
    const [only, ...more] = all.values();
    if (only !== undefined && more.length === 0) found.set(event, only);
  }
  return found;
}

function isEarlier(sale: SaleKey, asked: SaleKey): boolean {
  if (sale.store !== asked.store || sale.receipt !== asked.receipt) return false;
  const days = parseDay(asked.day) - parseDay(sale.day);
  return days >= 1 && days <= SEARCHED_DAYS;
}

/** The event as one of the sale that was found; it keeps the day with which it was told. */
function ofFoundSale(event: Prepared, found: SaleKey | undefined): Prepared {
  if (found === undefined) return event;
  const { day: toldDay, ...told } = JSON.parse(event.payload) as SaleKey;
  const { store, receipt, ...rest } = told;
  const payload = JSON.stringify({ store, day: found.day, receipt, ...rest, toldDay });
  return { ...event, sale: found, payload };
}
