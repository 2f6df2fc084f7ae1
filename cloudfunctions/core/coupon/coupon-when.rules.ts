/** Until when a coupon is usable, or when and why it is over, in one line. Pure. */
import type { CouponView } from '../../contract/coupon';
import { shortDay } from '../../contract/in-words';
import { momentText } from '../kernel/moment-text';
import { DAY_MS, dayNameOf, type Instant } from '../kernel/time';
import type { CouponRow } from './coupon.types';

type Life = Pick<CouponRow, 'state' | 'usableFrom' | 'expiresAt' | 'endedAt' | 'endedWhy'>;

/** How long before its end a coupon is shown as ending. */
export const SOON_MS = 3 * DAY_MS;

/** Why one was revoked, by what is kept with it; whatever an operator wrote stands for itself. */
const REVOKED: Record<string, string> = { refunded: '订单已退款', 'level-lost': '等级已变更' };

/**
 * What a coupon is at an instant: one whose end has come is over, whether or not anybody has ended it yet.
 * @example usable from tomorrow: 'not-yet'; its end was a minute ago: 'expired'
 */
export function stateAt({ state, usableFrom, expiresAt }: Life, at: Instant): CouponView['state'] {
  if (state !== 'usable') return state;
  if (at >= expiresAt) return 'expired';
  return at < usableFrom ? 'not-yet' : state;
}

/** Whether it ends within days. */
export const endsSoon = (life: Life, at: Instant): boolean =>
  stateAt(life, at) === 'usable' && life.expiresAt - at <= SOON_MS;

/** "12月31日 24:00 前": ends at midnight are those of the day before. */
function endText(expiresAt: Instant, utcOffsetMinutes: number): string {
  const text = momentText(expiresAt, utcOffsetMinutes);
  return text.endsWith(' 00:00')
    ? `${shortDay(dayNameOf(expiresAt - 1, utcOffsetMinutes))} 24:00 前`
    : `${text} 前`;
}

/** @example "12月31日 24:00 前有效", "12月1日 00:00 起可用", "已过期 · 12月31日", "已收回 · 订单已退款" */
export function whenOf(life: Life, at: Instant, utcOffsetMinutes: number): string {
  const day = (instant: Instant): string => shortDay(dayNameOf(instant, utcOffsetMinutes));
  switch (stateAt(life, at)) {
    case 'not-yet':
      return `${momentText(life.usableFrom, utcOffsetMinutes)} 起可用`;
    case 'held':
      return '待支付订单使用中';
    case 'used':
      return `${day(life.endedAt ?? life.expiresAt)} 已使用`;
    case 'expired':
      return `已过期 · ${day(life.expiresAt - 1)}`;
    case 'revoked':
      return `已收回 · ${REVOKED[life.endedWhy ?? ''] ?? life.endedWhy ?? ''}`;
    default:
      return `${endText(life.expiresAt, utcOffsetMinutes)}有效`;
  }
}
