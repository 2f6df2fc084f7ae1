/** Keeps an item of the points mall over the revision that was edited, and writes down who did. */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { readTemplate } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';
import { mallItemProblems, type Problem } from '../../mall/item-problems.rules';
import { keepMallItem, readMallItems, type KeptMallItem } from '../../mall/items.store';
import { mallDeskWords } from '../../mall/words';
import { readMenuItems } from '../../menu/menu.store';
import { knownPictures } from '../../picture/pictures.store';
import { readBrandRules } from '../../programme/brand-rules.store';
import { versionAt } from '../../programme/programme.rules';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { MALL_STATES } from '../../../contract/mall';

type NotSaved = { refused: 'already-changed' } | { problems: Problem[] };

/** Nothing of it is kept. */
class TooManyTaken extends Error {}

/** Its new revision, or why not. One that is hidden may refer to what there is no more. */
export async function saveMallItem(
  pool: Database,
  doer: Doer,
  saved: Omit<KeptMallItem, 'brandId'>,
  now: Instant,
): Promise<{ revision: number } | NotSaved> {
  const { brandId } = doer;
  const { itemId, item, state } = saved;
  try {
    return await withTransaction(pool, async (db): Promise<{ revision: number } | NotSaved> => {
      const problems = state === 'live' ? await problemsOf(db, brandId, item, now) : [];
      if (problems.length > 0) return { problems };
      const [before] = await readMallItems(db, brandId, { states: MALL_STATES, itemId });
      const revision = await keepMallItem(db, { ...saved, brandId });
      if (revision === 'changed') return { refused: 'already-changed' };
      if (revision === 'taken') throw new TooManyTaken();
      const was = before && { before: { ...before.item, state: before.state, revision: before.revision } };
      const is = { ...item, state, revision };
      await logAction(db, doer, {
        action: 'save-mall-item',
        subject: itemId,
        ...was,
        after: is,
        doneAt: now,
      });
      return { revision };
    });
  } catch (error) {
    if (!(error instanceof TooManyTaken)) throw error;
    return { problems: [{ path: 'stock', message: mallDeskWords.tooManyTaken }] };
  }
}

async function problemsOf(
  db: Db,
  brandId: number,
  item: KeptMallItem['item'],
  now: Instant,
): Promise<Problem[]> {
  const { what } = item;
  const { rules } = await readBrandRules(db, brandId);
  const template =
    what.kind === 'coupon' ? await readTemplate(db, { brandId, templateId: what.template }) : null;
  const products = what.kind === 'goods' ? await readMenuItems(db, brandId, [what.product]) : [];
  const stores = what.kind === 'goods' ? await readStoresById(db, brandId, what.stores) : [];
  return mallItemProblems(item, {
    templates: new Set(template?.state === 'live' ? [template.templateId] : []),
    products: new Map(products.map((one) => [one.item.product, { isSet: one.item.set !== null }])),
    stores: new Set(stores.map(({ id }) => id)),
    tiers: new Set(versionAt(rules, now).programme.tiers.levels.map(({ code }) => code)),
    pictures: await knownPictures(db, brandId, [item.picture]),
  });
}
