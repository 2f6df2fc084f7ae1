/** What an operator reads about a campaign that cannot be published. */
import type { CampaignRule } from '../../contract/campaign';

/** By the rule of a check across fields (contract/campaign.ts). */
const RULES = {
  'to-before-from': '结束日期不能早于开始日期',
  'card-days': '展示日期必须在活动日期内',
  'card-drop': '请选择本活动的限时抢券',
  'template-twice': '同一张券只选一次',
  'unmarked-offer': '活动的优惠不能属于另一个活动',
} satisfies Record<CampaignRule, string>;

export const campaignWords = {
  rule: (rule: unknown): string | undefined => (RULES as Record<string, string | undefined>)[String(rule)],
  isOver: '活动日期已经全部过去',
  inPast: '开始日期已经过去',
  ended: '活动已结束，不能再更改；请用新的代码另建',
  fromStays: '活动已经开始，开始日期不能更改',
  onlyLater: '活动已经开始，结束日期只能推后；要提前结束请用「提前结束」',
  templateStays: (template: string): string => `活动已经开始，不能移除券「${template}」`,
  offerStays: (name: string): string => `活动已经开始，不能移除优惠「${name}」；可以改它的结束时间`,
  neverHolds: '优惠的时间与活动日期没有重叠',
  codeTaken: (by: string | null): string =>
    by === null ? '代码已被「价格与优惠」中的活动使用' : `代码已被营销活动「${by}」使用`,
  noTemplate: (template: string): string => `没有优惠券「${template}」`,
  templateEnded: (name: string): string => `优惠券「${name}」已结束`,
  notIssued: (name: string): string => `优惠券「${name}」在活动期间不发放`,
  noDrop: (name: string): string => `「${name}」不是限时抢券`,
  noPicture: '没有这张图片',
  noProduct: '菜单上没有这个商品',
  tooMany: (count: number): string => `连同「价格与优惠」中的活动共 ${count} 个，最多 200 个`,
  nothing: '活动至少要有一项优惠、一张券或一张首页卡片',
} as const;
