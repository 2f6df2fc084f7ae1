/** What a coupon is worth at a till, where a clerk types what the goods come to. Pure. */
import type { CouponValue } from '../../contract/coupon';
import { yuan } from '../../contract/in-words';
import { DAY_MS } from '../kernel/time';
import type { CouponWords } from './coupon-words.rules';

/** Why a coupon takes nothing off an amount. */
export type NotOff = { why: 'amount-missing' } | { why: 'below-threshold'; missingFen: bigint };

const BASIS_POINTS = 10_000n;
/** A coupon that ends later is not hurried. */
const SOON_DAYS = 7;
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** Whether a clerk has to say what the goods come to: only where the value asks for it. */
export const needsAmount = (value: CouponValue): boolean =>
  value.kind === 'percent-off' || (value.kind === 'amount-off' && value.thresholdFen > 0);

/**
 * What it takes off. What is handed out instead (a product, the second cup, extras) takes off nothing that a
 * till can know: 0.
 * @example ¥8 off from ¥30 on ¥31.50: 800; on ¥29: ¥1.00 is missing; 88 % on ¥32.88, at most ¥5: 394
 */
export function offAtTill(value: CouponValue, amountFen: bigint | null): { offFen: bigint } | NotOff {
  if (value.kind !== 'amount-off' && value.kind !== 'percent-off') return { offFen: 0n };
  if (amountFen === null)
    return needsAmount(value) || value.kind !== 'amount-off'
      ? { why: 'amount-missing' }
      : { offFen: BigInt(value.offFen) };
  const missingFen = BigInt(value.thresholdFen) - amountFen;
  if (missingFen > 0n) return { why: 'below-threshold', missingFen };
  if (value.kind === 'amount-off') return { offFen: least(BigInt(value.offFen), amountFen) };
  const offFen = (amountFen * (BASIS_POINTS - BigInt(value.rateBp))) / BASIS_POINTS;
  return { offFen: value.capFen === null ? offFen : least(offFen, BigInt(value.capFen)) };
}

/** What the clerk does for it. @example '本单减 ¥8.00', '免费 · 兑换生椰拿铁 1 份' */
export const tillSentence = (offFen: bigint, { figure, condition }: CouponWords): string =>
  offFen > 0n ? `本单减 ${yuan(offFen)}` : `${figure} · ${condition}`;

/**
 * What a clerk says before the member pays. `endsInMs`: until its end.
 * @example '您有一张“满30减8”，3 天后到期，这单可减 ¥8.00，现在用吗？'
 */
export function tillSay(name: string, offFen: bigint, endsInMs: number): string {
  const days = Math.floor(endsInMs / DAY_MS);
  const end = days > SOON_DAYS ? '' : days > 0 ? `${days} 天后到期，` : '今天到期，';
  return `您有一张“${name}”，${end}这单可减 ${yuan(offFen)}，现在用吗？`;
}
