/** What is said of trials. */
import type { TrialVerdict } from '../../contract/trial';
import { decimalYuan, longDay } from '../../contract/in-words';
import { formatDay, type Day } from '../kernel/time';

/** @example 200 → '2.00' */
const points = (bp: number): string => (bp / 100).toFixed(2);

/** Whoever was treated, by what that means. */
const TREATED = { coupon: '收券的人', flow: '触达的人' } as const;

export const trialWords = {
  unknownTemplate: '没有这张优惠券',
  notLive: '这张优惠券没有上线，不能发放',
  nobody: '没有可以参加的会员',
  noControl: '对照组不足 1 人，看不出效果：请放宽人群或提高对照比例',
  tooFewLeft: (left: string): string => `券的库存只剩 ${left} 张，不够发放`,
  sentence(
    { says, differenceBp, fromBp, toBp, additional, costEachFen }: Omit<TrialVerdict, 'sentence'>,
    { lastDay, who }: { lastDay: Day; who: keyof typeof TREATED },
  ): string {
    const interval = `95% 区间 ${points(fromBp)} 到 ${points(toBp)}`;
    switch (says) {
      case 'early':
        return `还在观察，${longDay(formatDay(lastDay))} 结束后下结论`;
      case 'broken':
        return '分组比例异常，本次不下结论';
      case 'unsure':
        return `还不能断定有效果：下单比例相差 ${points(differenceBp)} 个百分点（${interval}）`;
      case 'fewer':
        return `${TREATED[who]}反而少来 ${points(-differenceBp)} 个百分点（${interval}）`;
      case 'more': {
        const each = costEachFen === null ? '' : `，每多来 1 人花费 ¥${decimalYuan(costEachFen)}`;
        return `${TREATED[who]}多来 ${points(differenceBp)} 个百分点（${interval}），约 ${additional} 人${each}`;
      }
    }
  },
} as const;
