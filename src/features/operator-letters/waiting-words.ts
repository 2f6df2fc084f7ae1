/** What the pages of held sales and of refunds without their sale say on screen. */
import type { HeldReason, JoinedReply } from '../../../cloudfunctions/contract/waiting-sales';

export const tabsLabel = '未入账';
export const tabs = { letters: '结算异常', held: '待核实', refunds: '找不到原单' } as const;

const SOURCES: Record<string, string> = { pos: '收银机', staff: '店员补登', import: '文件导入' };

/** Who told it. @example sourceWords('pos:west-lake') = '收银机' */
export const sourceWords = (source: string): string => SOURCES[source.split(/[:/]/)[0] ?? ''] ?? source;

const REASONS: Record<HeldReason, string> = {
  receipt: '单笔金额过大',
  line: '单个商品金额过大',
  day: '当日累计金额过大',
  sales: '当日笔数过多',
};

export const heldWords = {
  lead: '这些消费远超平时，核实之前不计入会员账户。上限在会员规则里设置，未设置时按近期消费估算。',
  reasons: REASONS,
  at: (moment: string): string => `${moment} 起待核实`,
  settling: '上次确认后中断，请再次确认',
  store: '门店',
  receipt: '小票',
  member: '会员',
  source: '来源',
  decide: { settle: '属实，入账', refuse: '不入账' },
  decideLabel: (decision: 'settle' | 'refuse', receipt: string): string =>
    `${decision === 'settle' ? '属实，入账' : '不入账'}：小票 ${receipt}`,
  titles: { settle: '确认这笔消费属实？', refuse: '这笔消费不入账？' },
  texts: {
    settle: '确认后按原时间入账，会员立即获得积分。',
    refuse: '会员不会获得积分，之后收到同一张小票也不再入账。',
  },
  deciding: '正在提交…',
  reason: '核实情况',
  reasonPlaceholder: '例如：已致电门店，是公司团单',
  reasonNote: '2–200 个字，会写进操作记录',
  done: { settle: '已入账', refuse: '已设为不入账' },
  emptyTitle: '暂无待核实消费',
  emptyHint: '金额或笔数远超平时的消费会在这里等待核实',
} as const;

const OUTCOMES: Record<JoinedReply['outcome'], string> = {
  settled: '已关联原单，退款已入账',
  'of-guest': '已关联原单（非会员消费），只更新营业额',
  refused: '已关联原单，但退款未能入账，请到「结算异常」查看',
};

export const refundWords = {
  lead: (days: number): string =>
    `这些退款或取餐超过 ${days} 天仍未找到原单，没有改变任何积分。核对小票后可以手动关联。`,
  kinds: { refund: '退款', completion: '取餐' },
  since: (moment: string): string => `${moment} 收到`,
  storeName: '门店',
  at: '发生时间',
  source: '来源',
  find: '关联原单',
  findLabel: (receipt: string): string => `关联原单：小票 ${receipt}`,
  joinTitle: '属于哪张小票？',
  joinText: '关联后立即按这张小票退款，无法撤销。',
  noneLikely: '没有找到相近的小票，请按小票填写',
  likely: (store: string, day: string, total: string): string => `${store} · ${day} · ${total}`,
  likelyHint: (receipt: string, member: string | null): string =>
    `小票 ${receipt} · ${member === null ? '非会员' : member === '' ? '会员' : member}`,
  other: '或按小票填写',
  fields: { store: '门店编号', day: '营业日', receipt: '小票号' },
  placeholders: { store: '例如 west-lake', day: '例如 2026-11-21', receipt: '例如 0021' },
  join: '关联并退款',
  joining: '正在关联…',
  reason: '核对情况',
  reasonPlaceholder: '例如：顾客出示了前一天的小票',
  reasonNote: '2–200 个字，会写进操作记录',
  joined: (outcome: JoinedReply['outcome']): string => OUTCOMES[outcome],
  emptyTitle: '暂无等待原单的退款',
  emptyHint: (days: number): string => (days === 0 ? '' : `超过 ${days} 天未找到原单的退款会在这里显示`),
} as const;
