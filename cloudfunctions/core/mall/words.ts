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
  priceChanged: '兑换价格刚刚变了，请重新确认',
  chooseStore: '请选择取货门店',
  otherStore: '这家门店不参加兑换，请换一家',
  pointsPay: '积分兑换',
} as const;
