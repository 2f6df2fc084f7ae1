/** What a till scans for a coupon, made when its member first shows it. */
import { randomInt } from 'node:crypto';
import { COUPON_CODE_PREFIX } from '../../../contract/scanned-text';
import { withTransaction, type Database } from '../../../platform/db';
import { BrokenInvariant } from '../../kernel/assert';
import { stateAt } from '../../coupon/coupon-when.rules';
import { keepShownCode, readShownCode } from '../../coupon/codes.store';
import type { CouponKey } from '../../coupon/coupon.types';
import { holdRow } from '../../coupon/coupons.store';
import { readTerms } from '../../coupon/templates.store';
import type { Instant } from '../../kernel/time';

/** Behind the prefix are 10 digits: with a million shown coupons, one in ten thousand is taken. */
const CODES = 10_000_000_000;
const ATTEMPTS = 10;

export type ShownCode = { code: string } | { refused: 'not-found' | 'wrong-state' };

/** The coupon's code, always the same; of one that is not usable at a till, or not any more, none. */
export const showCode = (
  pool: Database,
  brandId: number,
  coupon: CouponKey,
  now: Instant,
): Promise<ShownCode> =>
  // The coupon is held, so that of two who make a code one finds the other's.
  withTransaction(pool, async (db): Promise<ShownCode> => {
    const row = await holdRow(db, coupon);
    if (row === null || row.brandId !== brandId) return { refused: 'not-found' };
    const { channels } = (await readTerms(db, brandId, [row])).of(row);
    const state = stateAt(row, now);
    const isShown = channels.includes('till') && (state === 'usable' || state === 'not-yet');
    if (!isShown) return { refused: 'wrong-state' };
    const known = await readShownCode(db, brandId, coupon);
    if (known !== null) return { code: known };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const code = `${COUPON_CODE_PREFIX}${String(randomInt(CODES)).padStart(10, '0')}`;
      if (await keepShownCode(db, brandId, coupon, code)) return { code };
    }
    throw new BrokenInvariant('every code that was drawn is taken');
  });
