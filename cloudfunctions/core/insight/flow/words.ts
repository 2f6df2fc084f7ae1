/** What operators read of flows that cannot begin, and members of why they got something. Pure. */
import type { Trigger } from '../../../contract/flow';

export const flowWords = {
  unknownTemplate: (template: string): string => `没有优惠券「${template}」`,
  notLive: (name: string): string => `优惠券「${name}」没有上线，不能发放`,
  noBound: (name: string): string => `优惠券「${name}」的优惠没有上限，无法控制预算`,
  noWorth: '积分没有设置抵现比例，无法计算预算',
  overBudget: '预算不够给一个人：请提高预算',
} as const;

/** Why a member got what a flow gives. @example absent 30 days → 因为您有 30 天没来了 */
export function whySent(trigger: Trigger): string {
  switch (trigger.on) {
    case 'audience':
      return '因为您是这次活动选中的会员';
    case 'joined':
      return '因为您刚刚成为会员';
    case 'ordered':
      return '因为您最近下过单';
    case 'stage':
    case 'class':
      return '因为您最近的光顾有了变化';
    case 'absent':
      return `因为您有 ${trigger.days} 天没来了`;
    case 'birthday':
      return '因为您的生日快到了';
    case 'coupon-ends':
      return '因为您有一张券快到期了';
  }
}
