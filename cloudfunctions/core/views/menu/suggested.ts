/**
 * What whoever looks at a menu may like, with the reason in words. By what they bought only where they agreed
 * to personalisation; a closed store suggests nothing. At most three statements. Reads only.
 */
import type { MenuReply, Suggested } from '../../../contract/menu';
import type { Db } from '../../../platform/db';
import { readPairs, readSellers } from '../../insight/baskets.store';
import { suggest, type Reason, type SuggestionFacts } from '../../insight/suggestions.rules';
import { dayOf, formatDay } from '../../kernel/time';
import { menuWords } from '../../menu/words';
import type { Guest } from './guest';
import { findTaste } from './taste.view.queries';

/** What somebody had half a year ago is no habit. Days. */
const HABIT_DAYS = 180;

/** @param shelf the store and what guests see of it, as this guest may buy it */
export async function readSuggested(
  db: Db,
  guest: Guest,
  { store, items }: Pick<MenuReply, 'store' | 'items'>,
  cart: readonly string[],
): Promise<Suggested> {
  if (!store.open) return { personal: false, items: [] };
  const usual = guest.memberId === null ? null : await readTaste(db, guest.memberId, guest);
  const known = usual === null ? [] : [...new Set([...cart, ...usual.map(({ product }) => product)])];
  const names = new Map(items.map(({ product, name }) => [product, name]));
  const pairs = await readPairs(db, guest.brandId, known);
  const found = suggest({
    offered: new Set(items.flatMap(({ product, closedFor }) => (closedFor === null ? product : []))),
    priceFen: new Map(items.map(({ product, priceFen }) => [product, BigInt(priceFen)])),
    cart,
    usual,
    // What this menu does not know has no name to tell.
    pairs: pairs.filter((pair) => names.has(pair.with)),
    sellers: await readSellers(db, guest.brandId, store.id),
  });
  return {
    personal: usual !== null,
    items: found.map(({ product, reason }) => ({ product, why: whyOf(reason, names) })),
  };
}

/** Null: the member did not agree. */
async function readTaste(
  db: Db,
  memberId: bigint,
  { at, utcOffsetMinutes }: Guest,
): Promise<SuggestionFacts['usual']> {
  const from = formatDay(dayOf(at, utcOffsetMinutes) - HABIT_DAYS);
  const rows = await findTaste.run({ memberId, from }, db);
  if (rows[0]?.granted !== true) return null;
  return rows.flatMap(({ product, times }) =>
    product === null || times === null ? [] : [{ product, times }],
  );
}

function whyOf(reason: Reason, names: ReadonlyMap<string, string>): string {
  switch (reason.kind) {
    case 'together':
      return menuWords.together(names.get(reason.with) ?? reason.with);
    case 'price':
      return menuWords.usualPrice;
    case 'seller':
      return menuWords.seller;
  }
}
