/*
 * A brand with templates of coupons, and members who claim them, order with them, pay, cancel and get their
 * money back: use-cases over a real database, by a clock that a test sets. What an order costs is given.
 */
import type { CouponIssue, CouponTemplate, CouponTerms } from '../../cloudfunctions/contract/coupon';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { readCoupons } from '../../cloudfunctions/core/coupon/coupons.store';
import type { CouponRow } from '../../cloudfunctions/core/coupon/coupon.types';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { holdOrder, keepOrder } from '../../cloudfunctions/core/order/orders.store';
import { claimCoupon, type Claimed } from '../../cloudfunctions/core/settlement/coupon/claim-coupon';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { holdAll } from '../../cloudfunctions/core/settlement/holdings/holdings';
import { payWithin } from '../../cloudfunctions/core/settlement/holdings/pay-within';
import { refundWithin } from '../../cloudfunctions/core/settlement/holdings/refund-within';
import { addPayment, keepPaid } from '../../cloudfunctions/core/payment/payments.store';
import type { Programme } from '../../cloudfunctions/contract/programme';
import { runEffects, runOrderEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import type { Outside } from '../../cloudfunctions/platform/outside';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { openVault } from '../../cloudfunctions/platform/vault';
import { asDb, openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { pino } from 'pino';
import { auditBrands } from '../../tools/audit/audit-brands';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { laidOrder, type PlacedLine } from './laid-order';
import type { Shop } from './tea-shop';
import { makeTillShop, NOW } from './till-shop';

export { NOW };
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** ¥5.00 off, from ¥20.00, for everything, a week, borne by the brand. */
export const TERMS: CouponTerms = {
  name: '满20减5',
  value: { kind: 'amount-off', thresholdFen: 2000, offFen: 500 },
  ...PLAIN_TERMS,
};
export const templateOf = (
  terms: Partial<CouponTerms> = {},
  issue: Partial<CouponIssue> = {},
): CouponTemplate => ({ terms: { ...TERMS, ...terms }, issue: { ...PLAIN_ISSUE, ...issue } });

/** A template of a brand, live at once. */
export async function keepLive(
  pool: Database,
  brandId: number,
  templateId: string,
  template: CouponTemplate,
): Promise<void> {
  await withTransaction(pool, (db) =>
    keepTemplate(db, { brandId, templateId, state: 'live', version: 1, template }, NOW),
  );
}

export class CouponWorld {
  /** What the clock says. */
  now = NOW;
  private requests = 0;

  constructor(
    readonly database: TestDatabase,
    readonly pool: Database,
    readonly shop: Shop,
  ) {}

  /** A template that is live at once. */
  lay(templateId: string, terms: Partial<CouponTerms> = {}, issue: Partial<CouponIssue> = {}): Promise<void> {
    return keepLive(this.pool, this.shop.brandId, templateId, templateOf(terms, issue));
  }

  /** Members of these names, made where there are none. */
  async members(names: readonly string[]): Promise<bigint[]> {
    const { pool, shop } = this;
    await makeMembers(asDb(pool), shop.brandId, 'test', [...names]);
    const found = await findMembers(asDb(pool), shop.brandId, 'test', [...names]);
    return names.map((name) => present(found.get(name), name));
  }

  claim(memberId: bigint, templateId: string, requestId?: string, pool = this.pool): Promise<Claimed> {
    const { brandId } = this.shop;
    this.requests += 1;
    const request = requestId ?? `request-${this.requests}`;
    return claimCoupon(pool, {
      brandId,
      templateId,
      memberId,
      requestId: request,
      source: 'claim',
      at: this.now,
    });
  }

  /** The coupon that a claim got. */
  async get(memberId: bigint, templateId: string): Promise<bigint> {
    return present((await this.claim(memberId, templateId)).couponId, 'a coupon');
  }

  async coupon(memberId: bigint, couponId: bigint): Promise<CouponRow> {
    return present((await readCoupons(asDb(this.pool), memberId, [couponId]))[0], `coupon ${couponId}`);
  }

  /** An unpaid order with a coupon; what is in the way, where it cannot be made. */
  async order(
    memberId: bigint,
    couponId: bigint | null,
    lines: readonly PlacedLine[],
  ): Promise<OrderKey | string> {
    const order = laidOrder({ memberId, brandId: this.shop.brandId, couponId }, lines, this.now);
    try {
      await withTransaction(this.pool, async (db) => {
        await keepOrder(db, order);
        const [problem] = await holdAll(db, order, { settle: () => Promise.resolve() });
        if (problem !== undefined) throw new NotHeld(problem.message);
      });
    } catch (error) {
      if (error instanceof NotHeld) return error.message;
      throw error;
    }
    return { memberId, orderId: order.orderId };
  }

  /** The order is paid in full; its sale is told. */
  async pay(key: OrderKey): Promise<void> {
    await this.payUntold(key);
    await this.settle();
  }

  /** The order is paid in full; nothing else has happened yet. */
  payUntold(key: OrderKey): Promise<void> {
    return withTransaction(this.pool, async (db) => {
      const order = present(await holdOrder(db, key.memberId, key.orderId), key.orderId);
      if (order.payableFen > 0n) {
        const payment = { ...key, outTradeNo: `p${key.orderId}` };
        const { brandId, payableFen: amountFen } = order;
        await addPayment(db, { ...payment, brandId, attempt: 1, amountFen, madeAt: this.now }, this.now);
        const money = { transactionId: `t${key.orderId}`, paidFen: amountFen, paidAt: this.now };
        await keepPaid(db, payment, { state: 'paid', ...money });
      }
      await payWithin(db, order, this.now);
    });
  }

  cancel(key: OrderKey): Promise<unknown> {
    return cancelOrder(this.pool, key, this.now);
  }

  /** Units of lines back; none: all that is left. `by` whom. */
  async refund(
    key: OrderKey,
    lines: readonly { line: string; quantity: number }[] = [],
    by: 'brand' | 'guest' = 'brand',
  ): Promise<unknown> {
    this.requests += 1;
    const asked = {
      lines,
      staffId: by === 'brand' ? 1n : null,
      requestId: `back-${this.requests}`,
      reason: '',
      may: () => true,
    };
    const refunded = await withTransaction(this.pool, async (db) => {
      const order = present(await holdOrder(db, key.memberId, key.orderId), key.orderId);
      return refundWithin(db, order, asked, this.now);
    });
    await this.settle();
    return refunded;
  }

  /** Everything that waits is carried out: sales are told, coupons given. */
  async settle(): Promise<void> {
    await runEffects(this.outside(), this.now);
    await runEffects(this.outside(), this.now);
  }

  /** What is done for whoever looks at their order right after paying. */
  lookAt(key: OrderKey): Promise<void> {
    return runOrderEffects(this.outside(), key, this.now);
  }

  private outside(): Outside {
    const log = pino({ level: 'silent' });
    const vault = openVault('a-data-key-of-the-tests-of-coupons');
    return { database: this.pool, wechat: null, wechatPay: null, wecom: null, vault, log, demo: false };
  }

  /** What the audit finds wrong. */
  async differences(): Promise<unknown[]> {
    const asOf = new Date(this.now).toISOString();
    const report = await auditBrands(this.pool, { brandKey: undefined, asOf, now: this.now });
    return report.brands.flatMap((brand) => brand.differences);
  }

  async rows(sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return (await this.pool.query<Record<string, unknown>>(sql, values)).rows;
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.database.drop();
  }
}

class NotHeld extends Error {}

/** Opens it; a programme may give coupons. */
export async function openCouponWorld(changes: Partial<Programme> = {}): Promise<CouponWorld> {
  const database = await createTestDatabase();
  const pool = openPool(database.appUrl, 6);
  return new CouponWorld(database, pool, await makeTillShop(pool, changes));
}
