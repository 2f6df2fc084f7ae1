/**
 * Groups whose time is over: first nobody joins any more, then what is being paid is looked at, and only then
 * the group is filled or fails, by what was paid until its deadline. The deadline is a row: after a restart,
 * too. Any number of workers may do so at once. docs/group-buy.md, G-R2.
 */
import { asDb, withTransaction, type Db } from '../../../platform/db';
import type { Outside } from '../../../platform/outside';
import { ofOrder, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { decide, fillAboveOf, type Decision } from '../../group/group.rules';
import type { GroupRow } from '../../group/group.types';
import { endDueGroups, findClosingGroups, holdGroup, keepCounts, readSeats } from '../../group/groups.store';
import type { Instant } from '../../kernel/time';
import { settleUnpaid } from './settle-unpaid';

const PAGE = 100;
/** Asked about side by side. */
const SEATS = 8;

/** Ends and decides what is due; how many were decided. */
export async function endGroups(outside: Outside, now: Instant, isTimeUp: () => boolean): Promise<number> {
  const db = asDb(outside.database);
  while (!isTimeUp() && (await endDueGroups(db, now, PAGE)) === PAGE);
  let decided = 0;
  for (let after = ''; !isTimeUp();) {
    const closing = await findClosingGroups(db, after, PAGE);
    for (const groupId of closing) {
      if (isTimeUp()) return decided;
      if (await decideGroup(outside, groupId, now)) decided += 1;
      after = groupId;
    }
    if (closing.length < PAGE) break;
  }
  return decided;
}

/** Decides a group that is closing; false: somebody is still paying, and WeChat Pay did not say. */
export async function decideGroup(outside: Outside, groupId: string, now: Instant): Promise<boolean> {
  const db = asDb(outside.database);
  for (;;) {
    const held = await readSeats(db, groupId, ['held'], { limit: SEATS });
    if (held.length === 0) break;
    const settled = await Promise.all(held.map((seat) => settleUnpaid(outside, seat, now)));
    if (!settled.every(Boolean)) return false;
  }
  return withTransaction(outside.database, (within) => conclude(within, groupId, now));
}

async function conclude(db: Db, groupId: string, now: Instant): Promise<boolean> {
  const group = await holdGroup(db, groupId);
  if (group?.state !== 'closing' || group.held > 0) return false;
  const decision = decide(group, fillAboveOf(group.terms));
  await keepCounts(db, { ...group, ...stateAfter(group, decision) }, now);
  const effect = await effectOf(db, group, decision);
  if (effect !== null) await addEffects(db, [effect], now);
  return true;
}

function stateAfter(group: GroupRow, decision: Decision): Pick<GroupRow, 'state' | 'filledBy'> {
  if (decision !== 'fail') return { state: 'filled', filledBy: decision };
  const isOver = group.paid === 0 && group.refunding === 0;
  return { state: isOver ? 'failed' : 'failing', filledBy: null };
}

/** What follows for its seats, told once; null: it has none. The effect is the first seat's order's. */
async function effectOf(db: Db, group: GroupRow, decision: Decision): Promise<NewEffect | null> {
  const [first] = await readSeats(db, group.groupId, ['paid'], { limit: 1 });
  if (first === undefined) return null;
  const kind = decision === 'fail' ? 'refund-seats' : 'confirm-seats';
  return { ...ofOrder({ ...first, brandId: group.brandId }), kind, subject: group.groupId, payload: {} };
}
