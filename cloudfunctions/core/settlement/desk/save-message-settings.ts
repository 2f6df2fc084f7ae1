/**
 * Saves when a brand is quiet and how many messages a week, over the revision that was seen. Written down.
 */
import { withTransaction, type Database } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import {
  keepMessageSettings,
  readMessageSettings,
  type MessageSettings,
} from '../../message/message-settings.store';
import { minutesToTime, timeToMinutes } from '../../message/minutes.rules';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** As an operator saves them: times of the day. */
export interface AskedSettings {
  quietFrom: string;
  quietTo: string;
  weekMost: number;
  /** The revision that was seen. */
  after: number;
}

/** Its new revision; null: somebody saved in between. */
export const saveMessageSettings = (
  pool: Database,
  doer: Doer,
  { quietFrom, quietTo, weekMost, after }: AskedSettings,
  now: Instant,
): Promise<number | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const quiet = { fromMinute: timeToMinutes(quietFrom), toMinute: timeToMinutes(quietTo) };
    const settings: MessageSettings = { quiet, weekMost };
    const before = await readMessageSettings(db, brandId);
    const by = { staffId: present(doer.staffId, 'whoever saves settings'), now };
    const revision = await keepMessageSettings(db, brandId, { ...settings, revision: after }, by);
    if (revision === null) return null;
    await logAction(db, doer, {
      action: 'save-message-settings',
      before: {
        quietFrom: minutesToTime(before.quiet.fromMinute),
        quietTo: minutesToTime(before.quiet.toMinute),
        weekMost: before.weekMost,
      },
      after: { quietFrom, quietTo, weekMost },
      doneAt: now,
    });
    return revision;
  });
