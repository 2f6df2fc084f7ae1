/** Words of the mall that the server says. In Chinese; pure. */
import { groupDigits } from '../../contract/in-words';

export const mallWords = {
  unknown: '这件好物已下架',
  /** `when`: "12月1日 10:00". */
  notBegun: (when: string): string => `${when} 开始兑换`,
  over: '兑换已结束',
  otherLevel: (levels: readonly string[]): string => `${levels.join('、')}会员专享`,
  noneLeft: '已兑完',
  hadAll: (most: number): string => `每人限兑 ${most} 件，你已兑满`,
  missing: (points: bigint): string => `还差 ${groupDigits(points.toString())} 积分`,
  priceChanged: '兑换价格已更新，请重新确认',
  chooseStore: '请选择取货门店',
  otherStore: '这家门店不参加兑换，请换一家',
  pointsPay: '积分兑换',
} as const;

/** What an operator reads about an item that cannot be kept. */
export const mallDeskWords = {
  unknownPicture: '没有这张图片',
  unknownTier: '没有这个会员等级',
  unknownTemplate: '没有这张券，或它已停止发放',
  unknownProduct: '菜单上没有这个商品',
  noSets: '套餐不能兑换，请选单品',
  unknownStore: '没有这家门店',
  tooManyTaken: '已兑出的比这个库存多',
} as const;
