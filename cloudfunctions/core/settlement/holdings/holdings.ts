/**
 * Everything that orders hold, in the order in which its rows are locked by all who touch it: first what is
 * the member's own, last what others wait for. holding.ts says how to add one.
 */
import type { CartProblem } from '../../../contract/order';
import type { Db } from '../../../platform/db';
import type { NewEffect } from '../../effect/effects';
import type { Instant } from '../../kernel/time';
import type { NewOrder, OrderRow } from '../../order/order.types';
import { coupon } from './coupon/hold-coupon';
import type { Along, GivingBack, HeldBy, Holding } from './holding';
import { invoice } from './invoice/hold-invoice';
import { mall } from './mall/hold-mall';
import { points } from './points/hold-points';
import { referral } from './referral/hold-referral';
import { seat } from './seat/hold-seat';
import { stock } from './stock/hold-stock';

const HOLDINGS: readonly Holding[] = [points, coupon, mall, invoice, stock, seat, referral];

/** Takes everything for a new order; what is in the way at the first thing that is not there. */
export async function holdAll(db: Db, order: NewOrder, along: Along): Promise<CartProblem[]> {
  for (const holding of HOLDINGS) {
    const problems = await holding.hold(db, order, along);
    if (problems.length > 0) return problems;
  }
  return [];
}

/** Whether anything is to be done about what this order holds when it is paid. */
export const hasUse = (order: HeldBy): boolean =>
  HOLDINGS.some(({ use }) => use !== undefined && use.isHeldBy(order));

/** The order is paid. */
export async function useAll(db: Db, order: OrderRow, paidAt: Instant): Promise<void> {
  for (const { use } of HOLDINGS) if (use?.isHeldBy(order) === true) await use.run(db, order, paidAt);
}

/** The order closes unpaid; what is to happen outside. */
export async function releaseAll(db: Db, order: OrderRow, at: Instant): Promise<NewEffect[]> {
  const effects: NewEffect[] = [];
  for (const holding of HOLDINGS) effects.push(...(await holding.release(db, order, at)));
  return effects;
}

/** Units are given back; what is to happen outside. */
export async function giveAllBack(
  db: Db,
  order: OrderRow,
  back: GivingBack,
  at: Instant,
): Promise<NewEffect[]> {
  const effects: NewEffect[] = [];
  for (const holding of HOLDINGS) effects.push(...(await holding.giveBack(db, order, back, at)));
  return effects;
}
