/**
 * How a coupon lives: a table in which every state answers every command, its times, and what comes back of
 * it. Pure; docs/coupons.md.
 */
import type { CouponTerms } from '../../contract/coupon';
import { defineStates } from '../kernel/states';
import { dayOf, parseDay, startOfDay, type Instant } from '../kernel/time';

/**
 * `hold`: an order is made with it. `release`: that order closes unpaid. `use`: it is paid, and uses are left
 * of it; `use-up`: the last one. `take`, `take-last`: the same at a till, at once. `return`: what it was used
 * for is given back whole. `expire`: its end came. `revoke`: the brand takes it back; what an order holds
 * finishes.
 * @example use-up of a held one: used; return of a used one: usable; revoke of a held one: wrong-state
 */
export const COUPON = defineStates(
  ['usable', 'held', 'used', 'expired', 'revoked'],
  ['hold', 'release', 'use', 'use-up', 'take', 'take-last', 'return', 'expire', 'revoke'],
  {
    usable: {
      hold: 'held',
      release: 'already',
      use: 'wrong-state',
      'use-up': 'wrong-state',
      take: 'usable',
      'take-last': 'used',
      return: 'usable',
      expire: 'expired',
      revoke: 'revoked',
    },
    held: {
      hold: 'wrong-state',
      release: 'usable',
      use: 'usable',
      'use-up': 'used',
      take: 'wrong-state',
      'take-last': 'wrong-state',
      return: 'held',
      expire: 'wrong-state',
      revoke: 'wrong-state',
    },
    used: {
      hold: 'wrong-state',
      release: 'wrong-state',
      use: 'already',
      'use-up': 'already',
      take: 'wrong-state',
      'take-last': 'wrong-state',
      return: 'usable',
      expire: 'wrong-state',
      revoke: 'wrong-state',
    },
    expired: {
      hold: 'wrong-state',
      release: 'wrong-state',
      use: 'wrong-state',
      'use-up': 'wrong-state',
      take: 'wrong-state',
      'take-last': 'wrong-state',
      return: 'usable',
      expire: 'already',
      revoke: 'wrong-state',
    },
    revoked: {
      hold: 'wrong-state',
      release: 'wrong-state',
      use: 'wrong-state',
      'use-up': 'wrong-state',
      take: 'wrong-state',
      'take-last': 'wrong-state',
      return: 'revoked',
      expire: 'already',
      revoke: 'already',
    },
  },
);

/** Where a coupon stands at one use of it. */
export const USE = defineStates(['held', 'used', 'released', 'returned'], ['pay', 'close', 'return'], {
  held: { pay: 'used', close: 'released', return: 'wrong-state' },
  used: { pay: 'already', close: 'wrong-state', return: 'returned' },
  released: { pay: 'wrong-state', close: 'already', return: 'wrong-state' },
  returned: { pay: 'wrong-state', close: 'wrong-state', return: 'already' },
});

export interface Validity {
  usableFrom: Instant;
  /** The first instant at which it is over. */
  expiresAt: Instant;
}

/**
 * From when until when a coupon issued now is usable: whole days in the brand's zone.
 * @returns null: its dates are over
 * @example 7 days, issued 2026-12-01 10:00 +08: from then until 2026-12-08T00:00; dates to 2026-12-31: usable
 * at 23:59:59 of that day, not at 00:00:00
 */
export function validityOf(
  { validity }: Pick<CouponTerms, 'validity'>,
  issuedAt: Instant,
  utcOffsetMinutes: number,
): Validity | null {
  if (validity.kind === 'dates') {
    const expiresAt = startOfDay(parseDay(validity.to) + 1, utcOffsetMinutes);
    const usableFrom = startOfDay(parseDay(validity.from), utcOffsetMinutes);
    return issuedAt >= expiresAt ? null : { usableFrom, expiresAt };
  }
  const first = dayOf(issuedAt, utcOffsetMinutes) + validity.afterDays;
  return {
    usableFrom: validity.afterDays === 0 ? issuedAt : startOfDay(first, utcOffsetMinutes),
    expiresAt: startOfDay(first + validity.days, utcOffsetMinutes),
  };
}

/** Who wanted what a coupon was used for undone. */
export type ReturnedBy = 'brand' | 'guest';

/**
 * What a coupon that comes back is: usable until its own end; past it, for its days of grace, once in its
 * life; otherwise over. C-R6.
 * @example ends 2026-12-02T00:00, back at 2026-12-02 10:00, 3 days: until 2026-12-06T00:00; again: over
 */
export function returnedUntil(
  { expiresAt, graceGiven }: { expiresAt: Instant; graceGiven: boolean },
  { graceDays, graceForAll }: Pick<CouponTerms, 'graceDays' | 'graceForAll'>,
  back: { at: Instant; by: ReturnedBy; utcOffsetMinutes: number },
): { expiresAt: Instant; graceGiven: boolean; over: boolean } {
  if (back.at < expiresAt) return { expiresAt, graceGiven, over: false };
  const isGiven = graceDays > 0 && !graceGiven && (graceForAll || back.by === 'brand');
  if (!isGiven) return { expiresAt, graceGiven, over: true };
  const until = startOfDay(dayOf(back.at, back.utcOffsetMinutes) + graceDays + 1, back.utcOffsetMinutes);
  return { expiresAt: until, graceGiven: true, over: false };
}

/**
 * What of a coupon's discount has gone back after so many pieces of each line are refunded: by line
 * ⌊share × k ÷ q⌋, so that any split ends at the whole.
 * @example a share of 400 on 3 pieces, 1 refunded: 133; 2: 266; 3: 400
 */
export const givenBackOf = (
  lines: readonly { quantity: number; refunded: number; shareFen: bigint }[],
): bigint =>
  lines.reduce(
    (sum, { quantity, refunded, shareFen }) => sum + (shareFen * BigInt(refunded)) / BigInt(quantity),
    0n,
  );
