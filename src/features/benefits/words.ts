/** What benefits and gifts say on screen. */
import type { BenefitsReply } from '../../../cloudfunctions/contract/member';

type Gift = BenefitsReply['gifts'][number];

export const benefitsWords = {
  title: '会员权益',
  today: '到店可用',
  todayHint: '结账时出示会员码，告诉店员想用哪一项',
  todayNone: '当前等级暂无到店权益',
  todayNoneHint: '升级后可享免费加料、续泡等权益',
  always: '长期权益',
  left: (per: 'day' | 'month', left: number): string =>
    `${per === 'day' ? '今日' : '本月'}${left === 0 ? '已用完' : `可用 ${left} 次`}`,
  gifts: '礼遇',
  giftsNone: '暂时没有礼遇',
  points: '积分',
  coupons: (count: number): string => `优惠券 ${count} 张`,
  openCode: '出示会员码',
  setBirthday: '填写生日',
  given: (day: string): string => `${day} 已到账`,
  coming: (day: string): string => `${day} 到账`,
  locked: (tier: string): string => `升级到${tier}后享有`,
} as const;

/** What a gift is called. */
export function giftName({ kind, tierName, nth = 0 }: Gift): string {
  switch (kind) {
    case 'welcome':
      return '入会礼';
    case 'birthday':
      return '生日礼';
    case 'order':
      return `第 ${nth} 单礼`;
    case 'monthly':
      return `${tierName ?? ''}月礼`;
    case 'upgrade':
      return `${tierName ?? ''}升级礼`;
  }
}

/** What it takes to get a gift that no calendar brings. */
export function conditionOf({ kind, nth = 0 }: Gift): string {
  if (kind === 'order') return `付款第 ${nth} 单时到账`;
  return kind === 'birthday' ? '填写生日后，生日当月到账' : '加入会员时到账';
}
