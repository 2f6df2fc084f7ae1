/**
 * Keeps what is on a brand's menu, and writes down what was changed. Under the menu's lock: two operators
 * never keep what does not fit together. A product also gets its name, category and price in the catalogue,
 * which receipts refer to.
 */
import { isDeepStrictEqual } from 'node:util';
import type { MenuItem } from '../../../contract/menu';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { keepProducts } from '../../catalog/catalog.store';
import type { Instant } from '../../kernel/time';
import { deskWords } from '../../menu/desk-words';
import { itemProblems, type Problem } from '../../menu/item.rules';
import {
  holdMenu,
  keepCategories,
  keepItem,
  readMenu,
  readMenuItems,
  type MenuCategory,
} from '../../menu/menu.store';
import type { KeptItem } from '../../menu/menu.types';
import { knownPictures } from '../../picture/pictures.store';
import { versionAt } from '../../programme/programme.rules';
import { logAction } from '../../staff/action-log.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import type { Doer } from '../../staff/staff.types';

export type Refused = { refused: 'already-changed' } | { problems: Problem[] };

/** Keeps an item; its new revision, or why not. `revision`: the one that was edited, 0 for a new item. */
export function saveItem(
  pool: Database,
  doer: Doer,
  kept: KeptItem,
  now: Instant,
): Promise<{ revision: number } | Refused> {
  const { brandId } = doer;
  const { item } = kept;
  return withTransaction(pool, async (db) => {
    await holdMenu(db, brandId);
    const problems = await problemsOf(db, brandId, item, now);
    if (problems.length > 0) return { problems };
    const [before] = await readMenuItems(db, brandId, [item.product]);
    const revision = await keepItem(db, brandId, kept);
    if (revision === null) return { refused: 'already-changed' };
    const { product: id, name, category, priceFen } = item;
    await keepProducts(db, brandId, [{ id, name, category, priceFen: BigInt(priceFen) }]);
    const changes = changesOf(before ?? null, { ...kept, revision });
    await logAction(db, doer, { action: 'save-item', subject: id, ...changes, doneAt: now });
    return { revision };
  });
}

async function problemsOf(db: Db, brandId: number, item: MenuItem, now: Instant): Promise<Problem[]> {
  const { rules } = await readBrandRules(db, brandId);
  const menu = await readMenu(db, brandId);
  return itemProblems(item, {
    categories: new Set(menu.categories.map(({ id }) => id)),
    products: new Map(menu.items.map(({ item: other }) => [other.product, { isSet: other.set !== null }])),
    tiers: new Set(versionAt(rules, now).programme.tiers.levels.map(({ code }) => code)),
    pictures: await knownPictures(db, brandId, [item.picture]),
  });
}

/** What changed of an item, before and after; of a new one everything. */
function changesOf(before: KeptItem | null, after: KeptItem): { before?: object; after: object } {
  const flat = ({ item, shown, revision }: KeptItem): Record<string, unknown> => ({
    ...item,
    shown,
    revision,
  });
  const [was, is] = [before === null ? {} : flat(before), flat(after)];
  const changed = Object.keys(is).filter((key) => !isDeepStrictEqual(was[key], is[key]));
  const pick = (from: Record<string, unknown>): object =>
    Object.fromEntries(changed.map((key) => [key, from[key]]));
  return before === null ? { after: pick(is) } : { before: pick(was), after: pick(is) };
}

/** Keeps the categories in this order, and no others; one that still has items stays. */
export function saveCategories(
  pool: Database,
  doer: Doer,
  categories: readonly MenuCategory[],
  now: Instant,
): Promise<null | { problems: Problem[] }> {
  const { brandId } = doer;
  return withTransaction(pool, async (db) => {
    await holdMenu(db, brandId);
    const menu = await readMenu(db, brandId);
    const ids = categories.map(({ id }) => id);
    const wanted = new Set(ids);
    const used = new Set(menu.items.map(({ item }) => item.category));
    const lost = menu.categories.filter(({ id }) => used.has(id) && !wanted.has(id));
    if (lost.length > 0)
      return {
        problems: [{ path: 'categories', message: deskWords.categoryUsed(lost.map(({ name }) => name)) }],
      };
    if (wanted.size < ids.length) return { problems: [{ path: 'categories', message: deskWords.codeTwice }] };
    await keepCategories(db, brandId, categories);
    const [before, after] = [menu.categories, [...categories]];
    await logAction(db, doer, { action: 'save-categories', before, after, doneAt: now });
    return null;
  });
}
