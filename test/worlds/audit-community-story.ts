/*
 * What Nia and Ole had of a cycle at the end of the story: Nia leads a place and fetched her parcel, Ole left
 * his; a tenth of the cakes was spoiled and shared; the cycle is closed, and Nia has a fee.
 */
import type { CommunityTerms } from '../../cloudfunctions/contract/group';
import { NOBODY, ofOrder } from '../../cloudfunctions/core/effect/effects';
import { keepCommunity, keepShare } from '../../cloudfunctions/core/group/community.store';
import { boundsOf } from '../../cloudfunctions/core/group/group.rules';
import { holdGroup, keepCounts, keepGroup } from '../../cloudfunctions/core/group/groups.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { completionEventOf } from '../../cloudfunctions/core/order/order-events.rules';
import { keepState, readOrder } from '../../cloudfunctions/core/order/orders.store';
import { addEffects } from '../../cloudfunctions/core/effect/effects.store';
import { closeCommunities } from '../../cloudfunctions/core/settlement/group/community/close-communities';
import { giveShares } from '../../cloudfunctions/core/settlement/group/community/give-share';
import { confirmSeats } from '../../cloudfunctions/core/settlement/group/confirm-seats';
import { createOrder } from '../../cloudfunctions/core/settlement/order/create-order';
import { quoteSeat } from '../../cloudfunctions/core/views/group/quote-seat';
import { asDb, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import type { Shop } from './audit-story';
import { layOffer, offerOf } from './group-world';
import { line, MINUTE_MS, payWithin } from './order-world';

const AT = Date.parse('2019-05-15T22:20:00+08:00');
const CUTOFF = AT + MINUTE_MS;
const GROUP = 'boxboxbox1';
const SHARE = { groupId: GROUP, requestId: 'shareshare1', product: 'cake', shareBp: 1000 };

const TERMS: CommunityTerms = {
  kind: 'community',
  items: [{ product: 'cake', priceFen: 800, perMember: 5 }],
  cutoff: new Date(CUTOFF).toISOString(),
  ...{ arrives: '2019-05-15', fetchFrom: '2019-05-15', fetchTo: '2019-05-15' },
  places: [{ code: 'lane', store: 's1', name: '柳浪里', address: '', leader: 'test:nia' }],
  ...{ feeBp: 1000, leftOver: 'kept' },
};

/** They order, fetch, leave. */
export async function tellCommunity(pool: Database, { brandId, ids }: Shop): Promise<void> {
  const db = asDb(pool);
  const names = ['nia', 'ole'] as const;
  await makeMembers(db, brandId, 'test', [...names]);
  const members = await findMembers(db, brandId, 'test', [...names]);
  for (const name of names) ids.set(name, present(members.get(name), name));
  await layOffer(pool, brandId, 'box', { ...offerOf(), name: '点心接龙', terms: TERMS });
  await keepGroup(db, {
    ...{ groupId: GROUP, brandId, kind: 'community', offerId: 'box', terms: TERMS, name: '点心接龙' },
    ...{ storeId: 's1', place: 'lane', openedBy: NOBODY, openerShowsFace: false, requestId: null },
    ...{ leaderId: present(ids.get('nia'), 'nia'), counted: false, ...boundsOf(TERMS) },
    ...{ openedAt: AT, deadline: CUTOFF },
  });
  await keepCommunity(db, { groupId: GROUP, brandId, arrivesAt: CUTOFF, endsAt: CUTOFF + MINUTE_MS });
  const buy = async (name: (typeof names)[number], quantity: number) => {
    const member = { memberId: present(ids.get(name), name), brandId };
    const lines = [line('cake', { quantity })];
    const seat = { of: { group: GROUP }, showsFace: false };
    const cart = { store: 's1', lines, couponWanted: 'none' } as const;
    const quoted = await quoteSeat(pool, { ...member, now: AT }, seat, { ...cart, wanted: 'none' });
    if ('outcome' in quoted) throw new Error(JSON.stringify(quoted));
    const price = { pointsUsed: 0n, payableFen: quoted.priced.payableFen, requestId: `box-req-${name}` };
    const wish = { ...cart, ...price, place: '', channel: 'group', remark: '', seat };
    const made = await createOrder(pool, member, wish, AT);
    if (made === 'session-expired' || made.outcome !== 'created') throw new Error(JSON.stringify(made));
    await withTransaction(pool, (tx) => payWithin(tx, made.order, AT));
    return made.order;
  };
  const nias = await buy('nia', 2);
  await buy('ole', 1);
  await withTransaction(pool, async (tx) => {
    const group = present(await holdGroup(tx, GROUP), GROUP);
    await keepCounts(tx, { ...group, state: 'filled', filledBy: 'deadline' }, CUTOFF);
  });
  const outside = { database: pool } as Parameters<typeof confirmSeats>[0];
  await confirmSeats(outside, { subject: GROUP } as Parameters<typeof confirmSeats>[1], CUTOFF);
  await withTransaction(pool, async (tx) => {
    const order = present(await readOrder(tx, nias.memberId, nias.orderId), 'the order');
    await keepState(tx, order, 'completed', CUTOFF);
    const payload = completionEventOf(order, CUTOFF);
    const effect = { ...ofOrder(order), kind: 'tell-completion', subject: order.orderId, payload } as const;
    await addEffects(tx, [effect], CUTOFF);
  });
  await keepShare(db, { ...SHARE, brandId, reason: '压坏了', staffId: 1n, orders: 2, fen: 240n }, CUTOFF);
  const effect = { subject: `${GROUP}:${SHARE.requestId}` } as Parameters<typeof giveShares>[1];
  await giveShares(outside, effect, CUTOFF);
  await closeCommunities(pool, CUTOFF + 2 * MINUTE_MS, () => false);
}
