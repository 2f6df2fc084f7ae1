/** What an operator reads of the referral programme and of commissions. In Chinese; pure. */
import type { CommissionState, HoldReason } from '../../contract/referral';
import type { ReferralRule } from '../../contract/referral-programme';

/** By the rule of a check across fields (contract/referral-programme.ts). */
const RULES = {
  'protection-within-window': '保护期不能长于有效期',
  'ranks-grow': '等级从 ¥0 开始，门槛一级比一级高，加成不能变少，代码不能重复',
  'steps-grow': '阶梯的人数要一级比一级多',
  'codes-unique': '同一个商品或分类只能设置一次',
  'paid-somehow': '至少要有一种提取方式：微信零钱、积分或优惠券',
  'control-of-a-gift': '对照组比较的是好友入会礼，请先设置好友入会得什么',
} satisfies Record<ReferralRule, string>;

export const referralDeskWords = {
  rule: (rule: unknown): string | undefined => (RULES as Record<string, string | undefined>)[String(rule)],
  noAmount: '请填金额，精确到分',
  atMostPercent: (share: string): string => `最多 ${share}`,
  atMost: (limit: string): string => `不能大于 ${limit}`,
  unknownProduct: (product: string): string => `菜单上没有商品 ${product}`,
  unknownCategory: (category: string): string => `菜单上没有分类 ${category}`,
  overHalf: (rank: string, share: string): string => `加上「${rank}」的加成共 ${share}，不能超过 50%`,
  notThere: '链接的商品或活动不存在',
  noPicture: '没有这张图片',
  dayIsOver: '这一天已经过去',
  usedUp: (name: string): string => `「${name}」已经发完`,
  noLongerIssued: (name: string): string => `「${name}」的发放时间已过`,
  beyondFriends: (most: number): string => `最多只计 ${most} 位好友，到不了这一级`,
  aboveTransfer: '最低提取额不能高于单笔上限',
  sameInstant: '这个时间已有另一版生效，请换一个时间',
} as const;

/** As members read it (words.ts), about them. */
export const heldWhy: Record<HoldReason, string> = {
  'same-device': '好友打开链接的手机，与推荐人分享时是同一部',
  cycle: '两人互为推荐人',
  'staff-on-shift': '推荐人在这笔订单的门店工作',
  'same-person': '两人是同一个微信用户',
  'same-payee': '两人提现的收款人姓名相同',
};

export const commissionStates: Record<CommissionState, string> = {
  estimated: '预估',
  frozen: '冻结中',
  available: '可提现',
  reversed: '已收回',
};
