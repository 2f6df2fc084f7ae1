/** What an operator reads about a price book that cannot be published. */
import type { PriceBookRule } from '../../contract/price-book';

const ENDS_BEFORE_BEGIN = '结束必须晚于开始；跨过零点的请分成两段';

/** By the rule of a check across fields (contract/price-book.ts). */
const RULES = {
  'slot-order': ENDS_BEFORE_BEGIN,
  'offer-codes-unique': '活动代码不能重复',
  'off-below-threshold': '满减的减额必须小于门槛',
} satisfies Record<PriceBookRule, string>;

export const priceBookWords = {
  rule: (rule: unknown): string | undefined => (RULES as Record<string, string | undefined>)[String(rule)],
  unknown: (names: readonly string[]): string => `没有：${names.join('、')}`,
  contradicts: (said: string): string => `名称写的是「${said}」，与规则不一致，请核对`,
  tierTwice: '一个等级只有一个会员价',
  notBelowList: (products: readonly string[]): string => `特价必须低于菜单价：${products.join('、')}`,
  endsBeforeBegin: ENDS_BEFORE_BEGIN,
  ofCampaign: (campaign: string): string => `代码已被营销活动「${campaign}」使用`,
  tooMany: (count: number): string => `连同营销活动共 ${count} 个优惠，最多 200 个`,
  tooManyTogether: '同时生效的优惠太多，一单可能算不出最低价：请减少同一商品的特价和折扣，或减少满减',
  sameInstant: '同一时刻已有另一版本生效，请换一个时间',
};
