/** What the page of dead letters says on screen. */
import type { EventKind, RefusalCode } from '../../../cloudfunctions/contract/event';
import type { DeadLettersReply, RetryReply } from '../../../cloudfunctions/contract/operator';

type Refusal = Pick<DeadLettersReply['letters'][number], 'code' | 'reason'>;

/** Why events are refused; the server's own sentence is for those that nobody foresaw. */
const REASONS: Record<Exclude<RefusalCode, 'failed'>, string> = {
  malformed: '事件内容不合格式',
  'unknown-line': '退款的商品不在小票上',
  'refund-exceeds-sale': '退的比买的多',
  'nothing-to-refund': '暂无可退商品',
  'part-of-a-piece': '按件出售的商品不能退不足一件',
  'sale-without-lines': '小票由店员按总额补登，没有明细，只能整单退或按金额退',
  'sale-not-settled': '对应的消费尚未结算',
  'insufficient-points': '可用积分不足',
  'unknown-redemption': '找不到对应的兑换',
  'return-exceeds-redemption': '退回的比兑换的多',
  'unknown-commission': '找不到对应的返佣',
  'commission-of-nothing': '返佣金额为零',
  'commission-grows': '返佣只减不增',
  'unknown-level': '会员规则里没有这个等级',
};
const isKnown = (code: string): code is keyof typeof REASONS => Object.hasOwn(REASONS, code);
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
    commission: '返佣',
    release: '返佣到账',
    opening: '旧会员卡带入',
    'merged-away': '账户并入他人',
    'merged-in': '合并转入',
    'merged-out': '撤销合并',
    clock: '时钟',
  } satisfies Record<EventKind, string> as Record<string, string>,
  /** @example why({code: 'failed', reason: 'no level "gold"'}) = '处理时出错：no level "gold"' */
  why: ({ code, reason }: Refusal): string => (isKnown(code) ? REASONS[code] : `${FAILED}：${reason}`),
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
    unit: '单位',
    toldDay: '上报营业日',
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
    thousandth: '千分之一',
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
