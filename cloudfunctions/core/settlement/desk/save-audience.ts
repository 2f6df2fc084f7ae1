/** Keeps a saved audience over the revision that was seen, or removes it, and writes down who did. */
import type { AudienceRule } from '../../../contract/audience';
import { withTransaction, type Database } from '../../../platform/db';
import { dropAudience, keepAudience } from '../../insight/audiences.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** An audience at the revision that whoever changes it has seen. */
export interface SeenAudience {
  audienceId: bigint;
  revision: number;
}

/** Its number and revision; null: somebody else changed or removed it. @param over null: a further one */
export const saveAudience = (
  pool: Database,
  doer: Doer,
  { name, rule }: { name: string; rule: AudienceRule },
  over: SeenAudience | null,
  now: Instant,
): Promise<SeenAudience | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const staffId = present(doer.staffId, 'whoever saves an audience');
    const saved = await keepAudience(db, { brandId, staffId, name, rule, now }, over);
    if (saved === null) return null;
    await logAction(db, doer, {
      action: 'save-audience',
      subject: saved.audienceId.toString(),
      after: { rule, revision: saved.revision },
      doneAt: now,
    });
    return saved;
  });

/** Whether it is gone now; false: somebody else changed or removed it. */
export const removeAudience = (
  pool: Database,
  doer: Doer,
  seen: SeenAudience,
  now: Instant,
): Promise<boolean> =>
  withTransaction(pool, async (db) => {
    const isGone = await dropAudience(db, { brandId: doer.brandId, ...seen });
    const subject = seen.audienceId.toString();
    if (isGone) await logAction(db, doer, { action: 'remove-audience', subject, doneAt: now });
    return isGone;
  });
