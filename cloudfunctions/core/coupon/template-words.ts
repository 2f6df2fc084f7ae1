/** What an operator reads about a template of coupons that cannot be published. */
import type { CouponRule } from '../../contract/coupon';

/** By the rule of a check across fields (contract/coupon.ts). */
const RULES = {
  'off-below-threshold': '减额必须小于门槛',
  'exchange-names-products': '兑换券要选定商品或分类',
  'bundle-alone': '第二杯半价、买赠不能与满减同享',
  'bundle-lowers': '后几杯必须比原价低，折扣要小于 100%',
  'bearers-whole': '品牌、门店、合作方的承担比例合计必须是 100%',
  'partner-named': '合作方承担费用，请填写合作方名称',
  'from-before-until': '结束必须晚于开始',
  'claim-code': '口令领取必须填写口令，其他方式不填',
  'drop-limits': '限时抢券必须有库存、每人限领和起止时间',
} satisfies Record<CouponRule, string>;

export const templateWords = {
  rule: (rule: unknown): string | undefined => (RULES as Record<string, string | undefined>)[String(rule)],
  contradicts: (said: string): string => `写的是「${said}」，与规则不一致，请核对`,
  unknown: (codes: readonly string[]): string => `没有：${codes.join('、')}`,
  noAmount: '请填写金额',
  noRate: '请填写折扣',
  endsBeforeBegin: '结束必须晚于开始',
  dropRuns: '抢券进行中，库存、限领和时间不能更改；请等活动结束，或先暂停',
  stockBelowIssued: (issued: bigint): string => `已发出 ${issued} 张，库存不能更少`,
  codeTaken: (template: string): string => `口令已被券「${template}」使用`,
  isOver: '有效期已经全部过去，没有人能使用',
  ended: '这张券已结束，不能再发布；请用新的代码另建',
  asked: '有一版正在等待复核，请先处理',
} as const;
