/**
 * A clerk moves an order on: preparing, ready, handed out. Each step is written down, and tells whoever waits
 * for it. Doing a step again changes nothing.
 */
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { ofOrder, type NewEffect } from '../../effect/effects';
import { addEffects } from '../../effect/effects.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { completionEventOf } from '../../order/order-events.rules';
import { ORDER, shownState } from '../../order/order.rules';
import type { OrderKey, OrderRow } from '../../order/order.types';
import { findOrder, holdOrder, keepState } from '../../order/orders.store';
import { logAction } from '../../staff/action-log.store';
import type { StaffPlace } from '../../staff/staff.types';
import { followReferral } from '../holdings/referral/hold-referral';

/** What a clerk says, as the contract names it, and the command that it is. */
const STEPS = { 'start-order': 'start', 'ready-order': 'ready', 'hand-out': 'hand-out' } as const;
export type Step = keyof typeof STEPS;

/** Moves an order of the place's store on; whose it is, or why not. */
export const moveOrder = (
  pool: Database,
  place: StaffPlace,
  { orderId, step }: { orderId: string; step: Step },
  now: Instant,
): Promise<OrderKey | { refused: 'not-found' | 'wrong-state' }> =>
  withTransaction(pool, async (db) => {
    const key = await findOrder(db, place, orderId);
    if (key === null) return { refused: 'not-found' };
    const moved = await moveWithin(db, place, key, { step, now });
    return moved === 'wrong-state' ? { refused: moved } : key;
  });

/** Within the caller's transaction: whether the step changed it, or cannot be taken. */
export async function moveWithin(
  db: Db,
  place: StaffPlace,
  { memberId, orderId }: OrderKey,
  { step, now, batch }: { step: Step; now: Instant; batch?: { group: string; request: string } },
): Promise<'moved' | 'already' | 'wrong-state'> {
  const order = present(await holdOrder(db, memberId, orderId), `order ${orderId}`);
  const state = ORDER.answer(order.state, STEPS[step]);
  if (state === 'wrong-state' || state === 'already') return state;
  await keepStep(db, place, order, { step, state, now, batch });
  return 'moved';
}

type StepState = 'preparing' | 'ready' | 'completed';

async function keepStep(
  db: Db,
  place: StaffPlace,
  order: OrderRow,
  { step, state, now, batch }: { step: Step; state: StepState; now: Instant; batch?: object | undefined },
): Promise<void> {
  const { memberId, orderId } = order;
  await keepState(db, order, state, now);
  await logAction(db, place, {
    action: step,
    memberId,
    subject: orderId,
    before: { state: shownState(order.state) },
    after: { state, ...batch },
    doneAt: now,
  });
  await addEffects(db, effectsOf(order, state, now), now);
}

function effectsOf(order: OrderRow, state: StepState, now: Instant): NewEffect[] {
  const { orderId, payableFen } = order;
  const owner = ofOrder(order);
  if (state === 'ready') {
    const payload = { message: 'order-ready', at: now } as const;
    return [{ ...owner, kind: 'send-message', subject: `order-ready:${orderId}`, payload }];
  }
  if (state !== 'completed') return [];
  const completion: NewEffect = {
    ...owner,
    kind: 'tell-completion',
    subject: orderId,
    payload: completionEventOf(order, now),
  };
  // Where nothing was paid with WeChat Pay, WeChat waits for no goods.
  if (payableFen === 0n) return [completion];
  const followed = followReferral(order, 'completed');
  return [
    completion,
    ...followed,
    { ...owner, kind: 'upload-shipping', subject: orderId, payload: { handedOutAt: now } },
  ];
}
