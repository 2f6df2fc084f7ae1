/** What share for rebate says at the desk, but for its form (form-words.ts). */
import type { CommissionState } from '../../../cloudfunctions/contract/referral';
import { longMonth } from '../../components/local-time';

export const tabs = {
  programme: '返佣规则',
  held: '待审核',
  partners: '合作伙伴',
  teams: '团队',
  payouts: '提现与税',
  results: '效果',
} as const;
export const tabsLabel = '分享返佣';

export const programmeWords = {
  noVersions: '暂无返佣规则，会员分享没有返佣',
  first: '起草第一版',
  rules: '会员看到的规则',
  rates: '返佣比例',
  everything: '其他商品',
  category: (name: string): string => `分类「${name}」`,
  star: '明星分销品',
  terms: '其他设置',
  open: '返佣活动',
  opened: '进行中',
  closed: '已停止：不再产生新的返佣，已有的照常结算',
  month: '每月预算',
  none: '不限',
  least: '首单至少',
  noControl: '没有',
  controlOf: (share: string, days: number): string => `${share} 的新客晚 ${days} 天得礼`,
  most: '单笔提现上限',
  tax: '个税',
  scene: '微信转账场景',
} as const;

export const checkWords = {
  changes: '与生效中的版本对比',
  noChanges: '没有改动，或暂无生效的版本',
  change: (before: string, after: string): string => `${before} → ${after}`,
  nothing: '无',
  yes: '是',
  no: '否',
  preview: '会员看到的规则',
  simulation: '用最近 30 天试算',
  ask: '试算',
  again: '重新试算',
  busy: '正在试算…',
  noOrders: '最近 30 天没有通过分享产生的订单',
  looked: (days: number, orders: string): string => `最近 ${days} 天，通过分享产生的 ${orders} 笔订单`,
  sold: '实付（扣除退款）',
  given: '已产生的返佣',
  draft: '按草稿应返',
  capped: '上限减少',
  hint: '按推荐人现在的等级计算，不含邀请有礼',
  publishText: (version: number, when: string): string =>
    `第 ${version} 版${when}生效。已下的订单按下单时的规则返佣，不受影响；发布之后不能撤回，只能再发布新的一版。`,
} as const;

export const commissionStates: Record<CommissionState, string> = {
  estimated: '预估',
  frozen: '冻结中',
  available: '可提现',
  reversed: '已收回',
};

export const heldWords = {
  which: '审核状态',
  open: '待审核',
  decided: '已审核',
  people: (referrer: string, friend: string): string => `${referrer} 推荐 ${friend}`,
  order: (order: string): string => `订单 ${order}`,
  member: (key: string): string => `推荐人会员号 ${key}`,
  kinds: { invite: '邀请有礼', team: '团队奖金' },
  what: '商品',
  base: '实付',
  amount: '返佣',
  points: (points: string): string => `${points} 积分`,
  at: (moment: string): string => `${moment} 产生`,
  answer: '推荐人说明',
  noAnswer: '还没有说明',
  note: '审核备注',
  decisions: { released: '已通过', refused: '未通过' },
  release: '通过',
  refuse: '不通过',
  releaseLabel: (order: string): string => `通过订单 ${order} 的返佣`,
  refuseLabel: (order: string): string => `不通过订单 ${order} 的返佣`,
  releaseTitle: '通过这笔返佣？',
  releaseText: '通过后照常计算冻结期，到期可提现。同一订单的返佣和邀请奖励一起处理。',
  refuseTitle: '不通过这笔返佣？',
  refuseText: '返佣全部收回，不能恢复。同一订单的返佣和邀请奖励一起处理。',
  deciding: '正在提交…',
  reason: '备注',
  reasonPlaceholder: '例如：已核对门店监控',
  reasonNote: '2–200 个字，推荐人能看到，会写进操作记录',
  done: { released: '已通过', refused: '已设为不通过' },
  emptyTitle: { open: '暂无待审核的返佣', decided: '暂无已审核的返佣' },
  emptyHint: '同一手机打开链接、互为推荐人、同一微信用户、收款人同名、店员在本店推荐的订单会出现在这里',
} as const;

export const resultWords = {
  title: (month: string): string => `${longMonth(month)}的效果`,
  links: '分享链接',
  opened: '打开次数',
  friends: '带来好友',
  firstOrders: '好友首单',
  orders: '返佣订单',
  sold: '返佣商品实付',
  commission: '产生返佣',
  reversed: '已收回',
  held: '待审核',
  budget: '本月预算',
  budgetOf: (used: string, whole: string | null): string =>
    whole === null ? `已用 ${used}，不限` : `已用 ${used} / ${whole}`,
  paid: '已提现',
  withheld: '预扣个税',
  cost: '首单成本',
  none: '–',
  hint: '返佣按产生的月份计算，金额为扣除退款后的现值；打开次数只保留到归属有效期结束。首单成本 =（产生返佣 − 已收回）÷ 好友首单，是花费，不是效果；设了对照组的月份，另看礼包多带来的首单。',
  csv: (month: string): string => `${month} 的返佣明细`,
  fileName: (month: string): string => `commissions-${month}.csv`,
} as const;
