/* Items of the points mall, as the server tells them. */
import type { ExchangeView, MallItemView } from '../../cloudfunctions/contract/mall';

export const mallItem = (changes: Partial<MallItemView> = {}): MallItemView => ({
  ...{ item: 'five-off', name: '满20减5 优惠券', picture: '', description: '一张小小的心意' },
  ...{ kind: 'coupon', points: '800', fen: '0', why: null, left: null, perMember: null, has: 0 },
  ...{ levels: [], from: null, until: null },
  ...changes,
});
export const exchanged = (changes: Partial<ExchangeView> = {}): ExchangeView => ({
  ...{ exchange: 'request0001', item: 'five-off', name: '满20减5 优惠券', picture: '' },
  ...{ points: '800', fen: '0', at: '2026-12-01T02:00:00Z', givenBackAt: null, coupon: '7', order: null },
  ...changes,
});
export const STORES = [
  { id: 's1', name: '西湖店', open: true, hoursText: '今日 09:00–21:30' },
  { id: 's2', name: '鼓楼店', open: true, hoursText: '今日 09:00–21:30' },
  { id: 's3', name: '机场店', open: false, hoursText: '明日 06:00 开始营业' },
];
