/** What a till is told when something cannot be taken. */
import type { RejectionCode } from '../../contract/reply';
import type { UsableBenefit } from './benefit-use.rules';

const PER = { day: '今日', month: '本月' } as const;

export const tillWords = {
  /** A store's POS that names no clerk. */
  pos: 'POS',
  /** Why a POS gives back. */
  voided: '小票作废',
  refunded: '小票已全部退款',
} as const;

/** Why a coupon is not used at a till. `fact`: what is missing, where something is. */
export const COUPON_TROUBLE = {
  unknown: () => '会员没有这张券',
  'not-yet': () => '这张券尚未到使用日期',
  held: () => '这张券正被一笔待支付订单使用',
  used: () => '这张券已使用',
  expired: () => '这张券已过期',
  revoked: () => '这张券已收回',
  'other-channel': () => '这张券只能在小程序点单时使用',
  'other-store': () => '这张券不能在本店使用',
  'other-level': () => '会员当前等级不能使用这张券',
  'not-now': () => '现在不在这张券的使用时段',
  'amount-missing': () => '请填写适用商品的金额',
  'below-threshold': (fact: string) => `还差 ${fact} 可用`,
  'nothing-off': () => '这单没有这张券适用的商品',
  'no-budget': () => '这张券的活动预算已用完',
} as const;
export type CouponTrouble = keyof typeof COUPON_TROUBLE;

/** Why staff give no coupon. */
export const GIVING_TROUBLE = {
  unknown: '没有这种券，或已停止发放',
  'none-left': '这种券已发完',
  'once-a-day': '今天已补偿过这位会员，再发请店长操作',
} as const;

/** Why nothing is taken at a till, each as a sentence for it. */
export const TAKING_REFUSALS = {
  'session-over': () => '会员码已过时，请会员刷新后重新扫码',
  'unknown-benefit': () => '会员当前等级没有这项权益',
  'coupon-not-usable': (why: CouponTrouble, fact = '') =>
    (COUPON_TROUBLE[why] as (fact: string) => string)(fact),
  /** @example 今日 14:03 已在西湖店使用 */
  'used-up': (per: UsableBenefit['use']['per'], when: string, store: string) =>
    `${PER[per]} ${when} 已在${store}使用`,
  'insufficient-points': (usable: bigint, asked: bigint) => `可用积分 ${usable}，不足 ${asked}`,
} as const satisfies Partial<Record<RejectionCode, (...facts: never[]) => string>>;

export type TakingRefusal = keyof typeof TAKING_REFUSALS;
