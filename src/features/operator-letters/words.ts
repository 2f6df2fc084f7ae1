/** What the page of dead letters says on screen. */
import type { DeadLettersReply, RetryReply } from '../../../cloudfunctions/contract/operator';

type Refusal = Pick<DeadLettersReply['letters'][number], 'code' | 'reason'>;

/** Why events are refused; the server's own sentence is for those that nobody foresaw. */
const REASONS: Record<string, string> = {
  'unknown-line': '退款的商品不在小票上',
  'refund-exceeds-sale': '退的比买的多',
  'nothing-to-refund': '暂无可退商品',
  'sale-without-lines': '小票由店员按总额补登，没有明细，只能整单退',
  'sale-not-settled': '对应的消费尚未结算',
  'insufficient-points': '可用积分不足',
  'unknown-redemption': '找不到对应的兑换',
  'return-exceeds-redemption': '退回的比兑换的多',
};
const FAILED = '处理时出错';

export const letterWords = {
  lead: '这些事件没有改变任何积分。找到原因之后可以重试，每条只会结算一次。',
  kinds: {
    sale: '消费',
    completion: '取餐',
    refund: '退款',
    redemption: '积分兑换',
    return: '兑换退回',
    join: '入会',
    gift: '礼遇',
    clock: '时钟',
  } as Record<string, string>,
  /** @example why({code: 'failed', reason: 'no level "gold"'}) = '处理时出错：no level "gold"' */
  why: ({ code, reason }: Refusal): string => REASONS[code] ?? `${FAILED}：${reason}`,
  fields: {
    store: '门店',
    day: '营业日',
    receipt: '小票',
    lines: '商品',
    line: '行',
    product: '商品编号',
    category: '类别',
    quantity: '数量',
    amountFen: '金额',
    units: '退款范围',
    points: '积分',
    redemption: '兑换',
    source: '来源',
    id: '编号',
    gift: '礼遇',
    period: '期间',
    welcome: '入会礼',
  } as Record<string, string>,
  values: {
    whole: '整单',
    birthday: '生日礼',
    monthly: '月礼',
    'had-before': '以前领过',
    null: '全部',
  } as Record<string, string>,
  member: '会员',
  at: '拒绝时间',
  payload: '事件内容',
  select: (kind: string, member: string): string => `选择：${kind} ${member}`,
  all: (count: number): string => `全选本页 ${count} 条`,
  retryOne: '重试',
  retryOneLabel: (kind: string, member: string): string => `重试：${kind} ${member}`,
  retryChosen: (count: number): string => `重试选中的 ${count} 条`,
  retrying: '正在重试…',
  refresh: '刷新列表',
  summary: ({ retried, settled, refused, waiting }: RetryReply): string =>
    [
      `重试了 ${retried} 条：${settled} 条已结算`,
      `${refused.length} 条仍被拒绝`,
      ...(waiting.length === 0 ? [] : [`${waiting.length} 条排队中`]),
    ].join('，'),
  settled: '已处理：结算成功，或已被别人处理',
  waiting: '已重新排队，稍后自动结算',
  refused: (reason: string): string => `仍被拒绝：${reason}`,
  emptyTitle: '暂无结算异常',
  emptyHint: '所有交易均已结算',
} as const;
