/**
 * The brand fills a group before its deadline, below its size, where its terms allow: nobody joins any more,
 * what is being paid is looked at, and then it is decided as at any deadline. docs/group-desk.md.
 */
import type { GroupState } from '../../../contract/group';
import { asDb, withTransaction, type Database } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { endGroupNow, holdGroup, readGroup } from '../../group/groups.store';
import { whyNotFill } from '../../group/offer.rules';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { decideGroup } from './end-groups';

export type Filled = { state: GroupState } | { refused: 'not-found' } | { why: string };

/** What becomes of it: `filled`; `closing` while somebody pays and WeChat Pay does not say. */
export async function fillGroup(
  outside: Outside,
  doer: Doer,
  { groupId, reason }: { groupId: string; reason: string },
  now: Instant,
): Promise<Filled> {
  const ended = await endForBrand(outside.database, doer, { groupId, reason }, now);
  if (ended !== null) return ended;
  await decideGroup(outside, groupId, now);
  const { state } = present(await readGroup(asDb(outside.database), groupId), `group ${groupId}`);
  return { state };
}

/** Null: it is closing now. */
const endForBrand = (
  pool: Database,
  doer: Doer,
  { groupId, reason }: { groupId: string; reason: string },
  now: Instant,
): Promise<Exclude<Filled, { state: GroupState }> | null> =>
  withTransaction(pool, async (db) => {
    const group = await holdGroup(db, groupId);
    if (group === null || group.brandId !== doer.brandId) return { refused: 'not-found' };
    const why = whyNotFill(group);
    if (why !== null) return { why };
    const { state, held, paid, least, deadline } = group;
    await endGroupNow(db, groupId, paid, now);
    await logAction(db, doer, {
      action: 'fill-group',
      subject: groupId,
      before: { state, held, paid, least, deadline },
      after: { state: 'closing' },
      reason,
      doneAt: now,
    });
    return null;
  });
