/** A new order as it is kept: nothing has happened to it yet. Pure. */
import type { NewOrder, OrderRow } from './order.types';

/** What `keepOrder` has kept, as it would be read. */
export function asKept({
  lines: _lines,
  requestId: _request,
  priceVersion: _version,
  seat: _seat,
  offerId: _offer,
  ...order
}: NewOrder): OrderRow {
  return {
    ...order,
    state: 'created',
    refundedFen: 0n,
    pointsReturned: 0n,
    paidAt: null,
    confirmedAt: null,
    startedAt: null,
    readyAt: null,
    completedAt: null,
    closedAt: null,
    closedWhy: null,
    pickupNo: null,
    pickupCode: null,
  };
}

/** Of an order that is no seat of a group. */
export const NO_SEAT_ASKED = { groupId: null, offerId: null, seat: null } as const;

/** The campaigns whose offers lower it; null: none. */
export function campaignsOf({ adjustments }: NewOrder['quote']): string[] | null {
  const named = adjustments.flatMap(({ campaign }) => campaign ?? []);
  return named.length === 0 ? null : [...new Set(named)];
}
