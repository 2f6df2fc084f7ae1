/**
 * Publishes edges of recency, orders and money, in force at once; the worker counts members again by them,
 * and writes down who moved because of it.
 */
import type { RfmEdges } from '../../../contract/audience';
import { withTransaction, type Database } from '../../../platform/db';
import { addRfmVersion } from '../../insight/audiences.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

/** The new version; null: somebody else published after the one that was seen. @param after 0: none */
export const publishRfm = (
  pool: Database,
  doer: Doer,
  { edges, after }: { edges: RfmEdges; after: number },
  now: Instant,
): Promise<number | null> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const staffId = present(doer.staffId, 'whoever publishes edges');
    const version = await addRfmVersion(db, { brandId, staffId, edges, after, now });
    if (version === null) return null;
    await logAction(db, doer, {
      action: 'publish-rfm',
      subject: `v${version}`,
      before: { version: after },
      after: { version, ...edges },
      doneAt: now,
    });
    return version;
  });
