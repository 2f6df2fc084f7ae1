/**
 * What partners are given to share: an operator saves it over the revision that they saw, or takes it away.
 */
import type { Material } from '../../../contract/partner-desk';
import { withTransaction, type Database } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { keepMaterial, keepMaterialEnded } from '../../referral/materials.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** Its new revision; `already-changed`: somebody else saved it meanwhile, or took its name. */
export const saveMaterial = (
  pool: Database,
  doer: Doer,
  saved: { materialId: string; revision: number; document: Material },
  now: Instant,
): Promise<number | 'already-changed'> =>
  withTransaction(pool, async (db) => {
    const revision = await keepMaterial(db, { ...saved, brandId: doer.brandId, at: now });
    if (revision === null) return 'already-changed';
    const { content, fromDay, untilDay } = saved.document;
    const after = { revision, content, fromDay, untilDay };
    await logAction(db, doer, { action: 'save-material', subject: saved.materialId, after, doneAt: now });
    return revision;
  });

/** Partners see it no more. */
export const endMaterial = (
  pool: Database,
  doer: Doer,
  materialId: string,
  now: Instant,
): Promise<'not-found' | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    if (!(await keepMaterialEnded(db, { brandId, materialId }, now))) return 'not-found';
    await logAction(db, doer, { action: 'end-material', subject: materialId, doneAt: now });
    return null;
  });
