/**
 * Groups of a cycle whose last day is over: what nobody fetched goes back or is kept, as was said before
 * paying, each order by itself; then the leader's fee is counted, once. Any number of workers may do so at
 * once, and stop in between. docs/community.md §4, §5.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import { ofOrder } from '../../../effect/effects';
import { addEffects } from '../../../effect/effects.store';
import { feeOf } from '../../../group/community.rules';
import {
  findDue,
  holdCommunity,
  keepClosed,
  keepFee,
  keepLeft,
  readPicked,
} from '../../../group/community.store';
import { communityWords } from '../../../group/community-words';
import type { GroupRow, SeatRow } from '../../../group/group.types';
import { readGroup, readSeats } from '../../../group/groups.store';
import { forgetPlaces } from '../../../group/places.store';
import { present } from '../../../kernel/assert';
import type { Instant } from '../../../kernel/time';
import { completionEventOf } from '../../../order/order-events.rules';
import { AT_COUNTER } from '../../../order/order.rules';
import { holdOrder, keepState } from '../../../order/orders.store';
import { refundWithin } from '../../holdings/refund-within';
import { eachSeat } from '../each-seat';

const PAGE = 40;

/** Closes what is due; how many groups. */
export async function closeCommunities(
  pool: Database,
  now: Instant,
  isTimeUp: () => boolean,
): Promise<number> {
  let closed = 0;
  for (let after = ''; !isTimeUp();) {
    const due = await findDue(asDb(pool), now, after, PAGE);
    for (const groupId of due) {
      if (isTimeUp()) return closed;
      if (await closeOne(pool, groupId, now)) closed += 1;
      after = groupId;
    }
    if (due.length < PAGE) break;
  }
  return closed;
}

/** False: its orders are not confirmed yet, and it is looked at again. */
async function closeOne(pool: Database, groupId: string, now: Instant): Promise<boolean> {
  const db = asDb(pool);
  const group = present(await readGroup(db, groupId), `group ${groupId}`);
  if ((await readSeats(db, groupId, ['paid'], { limit: 1 })).length > 0) return false;
  await eachSeat(pool, { groupId, state: 'confirmed' }, (seat) =>
    withTransaction(pool, (within) => settleLeft(within, group, seat, now)),
  );
  return withTransaction(pool, (within) => conclude(within, group, now));
}

async function settleLeft(db: Db, { terms }: GroupRow, seat: SeatRow, now: Instant): Promise<void> {
  const order = present(await holdOrder(db, seat.memberId, seat.orderId), `order ${seat.orderId}`);
  if (terms.kind !== 'community' || !AT_COUNTER.has(order.state)) return;
  if (terms.leftOver === 'refunded') {
    const asked = { lines: [], staffId: null, may: () => true, reason: communityWords.leftBack };
    await refundWithin(db, order, { ...asked, requestId: `left:${seat.groupId}` }, now);
    return;
  }
  // It is over, and what it earned is the member's; but nobody tells WeChat that it was handed out.
  if (!(await keepLeft(db, seat, order.brandId, now))) return;
  await keepState(db, order, 'completed', now);
  const payload = completionEventOf(order, now);
  await addEffects(
    db,
    [{ ...ofOrder(order), kind: 'tell-completion', subject: order.orderId, payload }],
    now,
  );
}

async function conclude(
  db: Db,
  { groupId, brandId, leaderId, terms, state }: GroupRow,
  now: Instant,
): Promise<boolean> {
  if ((await holdCommunity(db, groupId)).isClosed) return false;
  await keepClosed(db, groupId, now);
  if (leaderId !== null) await forgetPlaces(db, leaderId);
  if (terms.kind !== 'community' || leaderId === null || state !== 'filled') return true;
  const { parcels, fen: pickedFen } = await readPicked(db, groupId, now);
  const { feeBp } = terms;
  const feeFen = feeOf(pickedFen, feeBp);
  await keepFee(db, { groupId, leaderId, brandId, parcels, pickedFen, feeBp, feeFen }, now);
  return true;
}
