/** The operator's points mall: every item as it is kept, and what an item may refer to. Reads only. */
import { MALL_STATES } from '../../../contract/mall';
import type { MallDeskReply } from '../../../contract/mall-desk';
import type { Db } from '../../../platform/db';
import { listTemplates } from '../../coupon/templates.store';
import { readMallItems } from '../../mall/items.store';
import { listPictures } from '../../picture/pictures.store';

/** By code, what members see first. */
export async function showMallDesk(db: Db, brandId: number): Promise<MallDeskReply> {
  const rows = await readMallItems(db, brandId, { states: MALL_STATES });
  const templates = await listTemplates(db, brandId, ['live']);
  const items = rows.map(({ itemId, item, state, revision, taken }) => ({
    item: itemId,
    document: item,
    ...{ state, revision },
    taken: taken.toString(),
  }));
  return {
    items: [
      ...items.filter(({ state }) => state === 'live'),
      ...items.filter(({ state }) => state !== 'live'),
    ],
    templates: templates.map(({ templateId: id, template }) => ({ id, name: template.terms.name })),
    pictures: await listPictures(db, brandId),
  };
}
