/** What the operator's group-buy says on screen. */
import type { GroupState, OfferState, SeatState, SeatsTerms } from '../../../cloudfunctions/contract/group';
import type { GroupKind } from '../../../cloudfunctions/contract/group-kind';
import type { DeskRefund, DeskSeat, GroupFigures } from '../../../cloudfunctions/contract/group-desk';

export const tabs = { offers: '拼团活动', groups: '开团', stuck: '异常', results: '效果' } as const;
export const tabsLabel = '拼团';

export const offerStates: Record<OfferState, string> = { draft: '草稿', live: '进行中', ended: '已结束' };
export const groupStates: Record<GroupState, string> = {
  forming: '拼团中',
  closing: '结算中',
  filled: '已成团',
  failing: '退款中',
  failed: '未成团',
};
export const seatStates: Record<SeatState, string> = {
  held: '待支付',
  paid: '已支付',
  confirmed: '已成团',
  released: '未支付，已释放',
  refunding: '退款中',
  refunded: '已退款',
  reversed: '成团后退款',
};
const refundKinds: Record<DeskRefund['kind'], string> = {
  order: '退款',
  stray: '多付退回',
  difference: '退差价',
};
const refundStates: Record<DeskRefund['state'], string> = {
  queued: '待提交',
  processing: '处理中',
  done: '已到账',
  failed: '未成功',
};
const paymentStates: Record<NonNullable<DeskSeat['payment']>['state'], string> = {
  open: '支付结果待确认',
  paid: '已支付',
  stray: '多付',
  closed: '已关闭',
};

export const stepWords = (size: number, price: string): string => `${size} 人 ${price}`;

export const listWords = {
  create: '新建拼团',
  state: '状态',
  every: '全部',
  seats: (seats: string | null, stock: string | null): string =>
    stock === null ? '不限名额' : `已占 ${seats ?? '0'} / ${stock} 个名额`,
  running: (count: number): string => `${count} 个团进行中`,
  show: '查看',
  showLabel: (name: string): string => `查看「${name}」`,
  emptyTitle: '暂无拼团',
  emptyHint: '新建一个，发布之后顾客才看得到',
  from: (moment: string): string => `${moment} 开始`,
  until: (moment: string): string => `${moment} 结束`,
  done: {
    draft: (name: string): string => `「${name}」已保存为草稿，顾客还看不到`,
    live: (name: string): string => `「${name}」已发布`,
  },
} as const;

export const shownWords = {
  back: '返回拼团',
  edit: '编辑',
  facts: '概况',
  code: '代码',
  state: '状态',
  product: '商品',
  steps: '拼团价',
  time: '时间',
  always: '不限',
  stock: '名额',
  running: '进行中',
  revision: '版本',
  groups: '查看它的团',
  otherKind: '社区拼团在这里只能查看',
  end: '结束拼团',
  endTitle: '结束这个拼团？',
  endText: '结束后不能再开新团，也不能恢复；正在进行的团照常拼完，已付款的顾客不受影响。',
  ending: '正在结束…',
  reason: '原因',
  reasonPlaceholder: '例如：备货不足',
  reasonNote: '2–200 个字，会写进操作记录',
} as const;

export const editorWords = {
  basics: '基本信息',
  code: '代码',
  codeHint: '小写字母、数字和短横线；保存后不能更改',
  codeWrong: '只能用小写字母、数字和短横线，最多 40 个',
  name: '名称（顾客看到的）',
  kind: '类型',
  kinds: { seats: '拼团', office: '拼单发起礼' },
  officeGift: '发起人的礼',
  officeHint: '拼单由顾客自己发起；付款的单数达到下面的数量，截单后发起人得券。只有进行中的一条有效。',
  officeSize: '满几单送',
  notes: '补充说明（选填，顾客看到）',
  product: '商品',
  noProduct: '请选择商品',
  price: '人数与价格',
  priceHint: '价格不含加料；只有一档即固定人数成团，多档即阶梯团：人越多越便宜，多付的成团后退回',
  step: (place: number): string => `第 ${place} 档`,
  ofStep: (step: string, field: string): string => `${step} ${field}`,
  size: '满几人',
  stepPrice: '每人付（元）',
  addStep: '添加一档',
  leader: '团长优惠',
  leaderKind: '形式',
  leaders: { none: '无', price: '团长价', gift: '成团后送券' } satisfies Record<
    SeatsTerms['leader']['kind'],
    string
  >,
  leaderPrice: '团长付（元）',
  leaderPriceHint: '低于第一档拼团价',
  gift: '送哪张券',
  noGift: '请选择优惠券',
  giftCount: '张数',
  rules: '成团规则',
  hours: '成团时限（小时）',
  hoursHint: '开团后这么久没有成团，自动原路退款',
  open: '公开：陌生人也能看到并参团',
  openHint: '不勾选：只有拿到链接的人能参团',
  newcomers: '老带新：参团的必须是新客',
  newcomersHint: '开团的人不限；下单和付款时各核对一次',
  fill: '人数不足时由品牌补齐',
  fillHint: '到时间达到下面的人数，就按成团处理',
  fillAbove: '付款满几人补齐',
  fillAboveHint: '要少于第一档的人数',
  fillWarning:
    '请确认：补齐后人数不够也按拼团价卖，差额由品牌承担；页面会向团里所有人写明「品牌补齐」，效果统计中单独列出。',
  limits: '名额与限购',
  stock: '总名额',
  stockHint: '留空：不限',
  perMember: '每人限几份',
  perMemberHint: '留空：不限',
  times: '拼团',
  preview: '顾客看到的样子',
  publish: '发布',
  publishChange: '发布修改',
  publishing: '正在发布…',
  publishTitle: '发布这个拼团？',
  publishText: (name: string, most: string | null): string =>
    `「${name}」将立即对顾客开放。${most === null ? '优惠总额没有上限。' : `最多让利 ${most}。`}`,
  changeText: '已经开的团不受影响，仍按开团时的规则；新开的团按这一版。',
  saveDraft: '保存为草稿',
  saving: '正在保存…',
  later: '稍后再说',
} as const;

export const previewWords = {
  open: '发起拼团',
  buyAlone: '单独购买',
} as const;

export const costWords = {
  title: '最坏情况',
  list: '菜单价',
  listAt: (price: string, store: string): string => `${price}（${store}，各店最高）`,
  alone: '单独买最低',
  aloneOf: (tier: string, price: string, why: string): string =>
    why === '' ? `${tier} ${price}` : `${tier} ${price}（${why}）`,
  perGroup: (seats: number): string => `一个 ${seats} 人团`,
  paid: '收款',
  offList: '比菜单价少收',
  offAlone: '比单独买少收',
  gift: '团长的券最多',
  all: '全部名额用完',
  allList: '比菜单价最多少收',
  allAlone: '比单独买最多少收',
  noLimit: '没有上限',
} as const;

export const simulationWords = {
  title: '试算',
  ask: '按近 30 天消费试算',
  again: '重新试算',
  busy: '正在试算…',
  looked: (members: string, units: string): string => `抽取 ${members} 位会员，买过 ${units} 份`,
  would: '符合门店和时段',
  units: (count: string): string => `${count} 份`,
  paid: '当时实付',
  off: '按第一档少收',
  mostOff: '按最后一档少收',
  none: '近 30 天没有卖出过这个商品',
  hint: '按全部都能成团估算，实际会更少；这些消费当时没有拼团也成交了，带来更多消费才不是让利',
} as const;

export const groupWords = {
  offer: '拼团活动',
  everyOffer: '全部活动',
  state: '状态',
  everyState: '全部状态',
  store: '门店',
  everyStore: '所有门店',
  people: (paid: number, size: number | null): string =>
    size === null ? `${paid} 人` : `${paid} / ${size} 人`,
  held: (count: number): string => `${count} 人支付中`,
  refunding: (count: number): string => `${count} 笔退款中`,
  leader: (name: string): string => `团长 ${name}`,
  starter: (name: string): string => `发起人 ${name}`,
  opened: (moment: string): string => `${moment} 开团`,
  deadline: (moment: string): string => `${moment} 截止`,
  filledBy: { members: '满员成团', deadline: '到时间成团', brand: '品牌补齐' },
  show: '查看',
  showLabel: (id: string): string => `查看团 ${id}`,
  emptyTitle: '没有团',
  emptyHint: '顾客开团之后会出现在这里',
  back: '返回',
  facts: '团',
  id: '编号',
  seats: '名额',
  noSeats: '还没有人付款',
  leads: { seats: '团长', community: '团长', office: '发起人' } satisfies Record<GroupKind, string>,
  newcomer: '新客名额',
  order: (order: string): string => `订单 ${order}`,
  heldAt: (moment: string): string => `${moment} 占位`,
  paidAt: (moment: string): string => `${moment} 付款`,
  payable: (fen: string): string => `应付 ${fen}`,
  payment: (number: string, state: keyof typeof paymentStates): string =>
    `付款单 ${number} · ${paymentStates[state]}`,
  refund: ({ kind, state }: DeskRefund, fen: string): string =>
    `${refundKinds[kind]} ${fen} · ${refundStates[state]}`,
  refundNumber: (number: string): string => `退款单 ${number}`,
  attempts: (count: number): string => `已试 ${count} 次`,
  error: (error: string): string => `微信支付：${error}`,
} as const;

export const stuckWords = {
  hint: '结算超过 1 分钟、退款未完成、成团后没有下单的团都列在这里',
  emptyTitle: '没有异常的团',
  emptyHint: '结算、退款和下单都在正常进行',
  since: (moment: string): string => `${moment} 起`,
  retry: (count: number): string => `重试 ${count} 项`,
  retryOne: '重试',
  retrying: '正在重试…',
  retried: (count: number): string => `${count} 项已重新开始，稍后刷新再看`,
  none: '系统会自动处理，不需要操作',
  refresh: '刷新',
} as const;

export const fillWords = {
  fill: '品牌补齐成团',
  title: '由品牌补齐，现在成团？',
  text: (paid: number, least: number): string =>
    `现在 ${paid} 人付款，成团要 ${least} 人。补齐后立即按拼团价成团并开始制作，不能撤回；团里所有人都会看到「品牌补齐」，效果统计中单独列出。`,
  filling: '正在成团…',
  reason: '原因',
  reasonPlaceholder: '例如：门店已备好料',
  reasonNote: '2–200 个字，会写进操作记录',
  whyNot: (why: string): string => `不能补齐：${why}`,
} as const;

export const resultWords = {
  from: '从',
  to: '到（含当天）',
  daysWrong: '请选 1–366 天',
  title: '效果',
  hint: '按开团日期统计，已扣除退款；没有人付款的团不计',
  opened: '开团',
  filled: '成团',
  share: '成团率',
  byBrand: '其中品牌补齐',
  running: '进行中',
  failed: '未成团',
  seats: '成团份数',
  sales: '实付',
  off: '比菜单价少收',
  newcomers: '带来新客',
  perNewcomer: '每位新客让利',
  none: '–',
  count: (count: number): string => `${count} 个`,
  people: (count: number): string => `${count} 人`,
  offers: '按活动',
  offerLine: (
    { groups, filled, filledByBrand, seats, newcomers }: GroupFigures,
    sales: string,
    off: string,
  ): string =>
    `开 ${groups} 成 ${filled}${filledByBrand > 0 ? `（补齐 ${filledByBrand}）` : ''} · ${seats} 份 · 实付 ${sales} · 少收 ${off} · 新客 ${newcomers}`,
  stores: '按门店',
  storeLine: (seats: number, sales: string, off: string, newcomers: number): string =>
    `${seats} 份 · 实付 ${sales} · 少收 ${off} · 新客 ${newcomers}`,
  emptyTitle: '这段时间还没有成团的订单',
  emptyHint: '有了订单之后，各门店的数字会列在这里',
  csv: '拼团效果',
  fileName: (from: string, to: string): string => `groups-${from}-${to}.csv`,
} as const;

/** Names of an offer's fields, where a problem is listed. */
const fieldWords: Readonly<Record<string, string>> = {
  name: editorWords.name,
  notes: '补充说明',
  terms: '规则',
  product: editorWords.product,
  steps: editorWords.price,
  size: editorWords.size,
  priceFen: '价格',
  leader: editorWords.leader,
  template: editorWords.gift,
  count: editorWords.giftCount,
  minutes: editorWords.hours,
  fillAbove: editorWords.fillAbove,
  times: '时间',
  from: '开始',
  until: '结束',
  slots: '时段',
  stores: '门店',
  tiers: '等级',
  stock: editorWords.stock,
  perMember: editorWords.perMember,
  kind: '类型',
};

/** @example placeWords('terms.steps.0.priceFen') = '第 1 档 · 价格' */
export function placeWords(path: string): string {
  const steps = path.split('.');
  const field = [...steps].reverse().find((step) => step in fieldWords);
  const named = field === undefined ? '' : (fieldWords[field] ?? '');
  const place =
    steps[1] === 'steps' && steps[2] !== undefined ? editorWords.step(Number(steps[2]) + 1) : null;
  if (place !== null) return field === 'steps' ? place : `${place} · ${named}`;
  return steps[1] === 'leader' && field !== 'leader' ? `${editorWords.leader} · ${named}` : named;
}
