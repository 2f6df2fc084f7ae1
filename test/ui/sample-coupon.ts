/** Coupons as pages show them in tests. */
import type { CouponOffer, WalletCoupon } from '../../cloudfunctions/contract/wallet';

export const walletCoupon = (change: Partial<WalletCoupon> = {}): WalletCoupon => ({
  coupon: '7',
  template: 'off-8',
  name: '满30减8',
  figure: '¥8',
  condition: '满 ¥30 可用',
  where: '限西湖店等 12 家 · 周一至周五 14:00–17:00',
  when: '12月31日 24:00 前有效',
  rules: ['全部商品可用', '每单限用 1 张'],
  state: 'usable',
  endsSoon: false,
  usesLeft: 1,
  uses: 1,
  channels: ['order', 'till'],
  menuAt: null,
  ...change,
});

export const couponOffer = (change: Partial<CouponOffer> = {}): CouponOffer => ({
  template: 'off-8',
  by: 'centre',
  name: '满30减8',
  figure: '¥8',
  condition: '满 ¥30 可用',
  where: '',
  when: '领取后 7 天内有效',
  rules: ['全部商品可用'],
  left: { count: '6214', of: '10000' },
  perMember: 1,
  why: null,
  levels: [],
  has: 0,
  from: null,
  until: null,
  ...change,
});
