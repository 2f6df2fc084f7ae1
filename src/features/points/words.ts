/**
 * What points, their expiry and their history say on screen. The sentences of explanations are in
 * cloudfunctions/contract/explanation-sentence.ts.
 */

import { groupDigits } from '../../../cloudfunctions/contract/in-words';

export const pointsWords = {
  redeemable: '可用积分',
  pending: (points: string): string => `待生效 ${points}`,
  pendingHint: '订单完成、退款期过后转为可用',
  pendingTitle: '待生效的积分',
  pendingNone: '没有待生效的积分',
  pendingWhy: '为什么',
  waitsForPickup: '取餐完成后开始计算退款期',
  waitsForWindow: (day: string): string => `退款期至 ${day}，之后转为可用`,
  earnedElsewhere: '会员礼遇',
  debt: (points: string): string => `待抵扣 ${points}`,
  debtHint: '退款时不足收回的部分，从后续积分中抵扣',
  expiringNext: (points: string, day: string): string => `${points} 积分将于 ${day} 到期`,
  neverExpiring: '暂无将到期的积分',
  showAll: '全部',
  mall: '积分商城',
  mallHint: '积分换好礼',
  expiringTitle: '到期提醒',
  expiringHint: '按到期日排列，兑换时先用最早到期的',
  expiringNone: '暂无将到期的积分',
  dayPending: '待生效',
  unit: '积分',
  history: '积分明细',
  earlier: '更早的月份',
  later: '更晚的月份',
  earned: '获得',
  spent: '支出',
  emptyTitle: '暂无积分记录',
  emptyHint: '从第一杯开始，每一分都有来源',
  statePending: '待生效',
  qualifying: (points: string): string => `成长值 ${points}`,
  becameUsable: (points: string): string => `${points} 转为可用`,
  why: '积分来源',
  /** What several lots gave or took together. */
  shared: {
    redeem: (points: string): string => `积分抵扣 −${groupDigits(points)}`,
    return: (points: string): string => `积分退回 +${groupDigits(points)}`,
  },
  lots: { show: '查看扣减批次 ›', hide: '收起扣减批次' },
  upgradeGift: '升级礼',
  welcomeGift: '入会礼',
  birthdayGift: '生日礼',
  monthlyGift: '等级月礼',
  saleWithGift: '消费 · 升级礼',
} as const;
