/** Keeps an ally or a district over the revision that was seen, and writes down who did. */
import type { Ally, District } from '../../../contract/ally';
import { withTransaction, type Database } from '../../../platform/db';
import { readStoresById } from '../../catalog/catalog.store';
import { keepAlly, keepDistrict, readAlly, readDistrict } from '../../coupon/allies.store';
import { templateWords } from '../../coupon/template-words';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

interface Saved<Document> {
  id: string;
  document: Document;
  /** The revision that was seen; 0: a new one. */
  after: number;
}
type Answer =
  { revision: number } | { refused: 'already-changed' } | { problems: { path: string; message: string }[] };

/** Its revision from now on, or why not. Its district has to be there. */
export const saveAlly = (pool: Database, doer: Doer, saved: Saved<Ally>, now: Instant): Promise<Answer> =>
  withTransaction(pool, async (db): Promise<Answer> => {
    const { brandId, staffId } = doer;
    const { id, document } = saved;
    const { district } = document;
    if (district !== null && (await readDistrict(db, brandId, district)) === null)
      return { problems: [{ path: 'district', message: templateWords.unknown([district]) }] };
    const before = await readAlly(db, brandId, id);
    const revision = await keepAlly(db, brandId, { ...saved, staffId, now });
    if (revision === null) return { refused: 'already-changed' };
    await logAction(db, doer, {
      action: 'save-ally',
      subject: id,
      ...(before && { before }),
      after: { ...document, revision },
      doneAt: now,
    });
    return { revision };
  });

/** Its revision from now on, or why not. Its stores have to be the brand's. */
export const saveDistrict = (
  pool: Database,
  doer: Doer,
  saved: Saved<District>,
  now: Instant,
): Promise<Answer> =>
  withTransaction(pool, async (db): Promise<Answer> => {
    const { brandId, staffId } = doer;
    const { id, document } = saved;
    const known = new Set((await readStoresById(db, brandId, document.stores)).map((store) => store.id));
    const missing = document.stores.filter((store) => !known.has(store));
    if (missing.length > 0)
      return { problems: [{ path: 'stores', message: templateWords.unknown(missing) }] };
    const before = await readDistrict(db, brandId, id);
    const revision = await keepDistrict(db, brandId, { ...saved, staffId, now });
    if (revision === null) return { refused: 'already-changed' };
    await logAction(db, doer, {
      action: 'save-district',
      subject: id,
      ...(before && { before }),
      after: { ...document, revision },
      doneAt: now,
    });
    return { revision };
  });
