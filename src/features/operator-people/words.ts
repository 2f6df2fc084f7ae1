/** What members in crowds say on screen. */
import type { RfmClass, Span } from '../../../cloudfunctions/contract/audience';

export const partWords = {
  label: '会员洞察',
  parts: { overview: '概览', audiences: '人群', flows: '自动化', trials: '对照发券' },
} as const;

/** One line of what to do about each class. */
export const classAdvice: Record<RfmClass, string> = {
  valued: '近期常来、消费高：专属权益，新品先享',
  promising: '近期来过、消费高、次数少：用次卡、集点提高频次',
  slipping: '常来、消费高，近期没来：主动问候，送回店券',
  losing: '消费高，次数少、久未到店：大额券挽留，尽快联系',
  loyal: '近期常来、消费不高：搭配推荐、加料升杯提高客单',
  fresh: '近期来过，次数和消费都少：送第二杯券，带动复购',
  fading: '来过多次、消费不高，近期没来：活动提醒，轻量优惠',
  lost: '久未到店，次数和消费都少：大促时一并触达',
};

export const overviewWords = {
  asOf: (day: string): string => `截至 ${day}`,
  members: '会员',
  buyers: '有消费的会员',
  buyerShare: (share: string): string => `占全部会员 ${share}`,
  none: '—',
  emptyTitle: '暂无会员',
  emptyHint: '有人入会之后，这里会显示会员的分层与阶段',
  people: (count: string): string => `${count} 人`,
  spent: (amount: string): string => `累计消费 ${amount}`,
} as const;

export const matrixWords = {
  title: 'RFM 分布',
  about:
    '每位有消费的会员，按最近一次消费距今的天数分为五行，按近 365 天的消费次数分为五列，颜色越深人数越多。订单全额退款的不计。点一格查看名单。',
  corner: '最近消费',
  across: '近 365 天消费次数 →',
  within: (days: number): string => `${days} 天内`,
  days: (from: number, to: number): string => (from === to ? `${from} 天` : `${from}–${to} 天`),
  beyond: (days: number): string => `超过 ${days} 天`,
  times: (from: number, to: number): string => (from === to ? `${from} 次` : `${from}–${to} 次`),
  least: (times: number): string => `${times}+ 次`,
  cell: (row: string, column: string): string => `最近消费 ${row}，消费 ${column}`,
  cellOf: (cell: string, count: string): string => `${cell}：${count} 人`,
  /** Many people where there is little room. @example wan('1.2') = '1.2万' */
  wan: (count: string): string => `${count}万`,
  version: (version: number): string => (version === 0 ? '分界：默认' : `分界：第 ${version} 版`),
  edges: '分界设置',
} as const;

export const classesWords = {
  title: '八类会员',
  about:
    '最近消费、消费次数、消费金额各打 1–5 分，4 分及以上为高。三项都高是重要价值，都不高是一般挽留；金额高的前面是「重要」。点一类查看名单。',
  classOf: (name: string): string => `${name}会员`,
} as const;

export const stagesWords = {
  title: '会员生命周期',
  about:
    '每位会员处在一个阶段。知晓：已入会，还没有看过商品或优惠券；兴趣：看过商品或优惠券，还没有消费；成交：消费过一次；复购：消费过两次及以上；分销：推荐的好友完成过消费。进入、离开是最近 30 天内换过阶段的人数。点一条查看名单。',
  line: (members: string, share: string): string => `${members} 人 · ${share}`,
  moves: (came: string, left: string): string => `近 30 天 进入 ${came} · 离开 ${left}`,
  spoken: (stage: string, line: string, moves: string): string => `${stage}：${line}，${moves}`,
  stageOf: (stage: string): string => `阶段：${stage}`,
} as const;

export const edgesWords = {
  title: '分界设置',
  hint: '每项四个分界，从小到大，分出 1–5 分。发布后立即生效，所有会员按新分界重新统计。',
  parts: { recencyDays: '最近消费（天）', orders: '近 365 天消费次数', spentFen: '近 365 天消费金额（元）' },
  partHints: {
    recencyDays: '距今不超过第一个天数是 5 分，超过第四个是 1 分',
    orders: '不足第一个次数是 1 分，达到第四个是 5 分',
    spentFen: '不足第一个金额是 1 分，达到第四个是 5 分',
  },
  edge: (place: number): string => `分界 ${place}`,
  edgeOf: (part: string, place: number): string => `${part} 分界 ${place}`,
  publish: '发布分界',
  publishing: '正在发布…',
  publishTitle: '发布新的分界？',
  publishText: '发布后立即生效，八类会员和已保存的人群都会按新分界重新统计，可能需要几分钟。',
  same: '与当前分界相同',
  published: '新的分界已生效，会员正在重新统计，稍后刷新查看',
  overtaken: '他人刚发布了新的分界。查看最新版本之后，再决定是否发布这一份。',
  seeLatest: '查看最新版本',
  versions: '历次发布',
  version: (version: number): string => (version === 0 ? '默认分界' : `第 ${version} 版`),
  inForce: '生效中',
  by: (moment: string, who: string): string => `${moment} · ${who}`,
  ownEdges: '系统默认',
  unknownWho: '未知',
  take: '按这版填写',
  takeLabel: (version: string): string => `按${version}填写`,
  days: (list: string): string => `最近消费 ${list} 天`,
  orders: (list: string): string => `消费次数 ${list} 次`,
  spent: (list: string): string => `消费金额 ${list} 元`,
} as const;

const spans: Record<Span, string> = { ever: '累计', '365': '近 365 天', '90': '近 90 天' };

/** Conditions as parts of a sentence. */
export const termWords = {
  spans,
  join: '，且',
  or: '或',
  comma: '、',
  came: (days: number): string => `最近 ${days} 天来过`,
  absent: (days: number): string => `最近 ${days} 天没来`,
  orders: (span: string, range: string): string => `${span}消费${range}`,
  noOrders: (span: string): string => `${span}没有消费`,
  spent: (span: string, range: string): string => `${span}消费金额${range}`,
  times: (count: string): string => `${count} 次`,
  days: (count: string): string => `${count} 天`,
  exactly: (value: string): string => `正好 ${value}`,
  between: (from: string, to: string): string => ` ${from} 至 ${to}`,
  least: (value: string): string => `至少 ${value}`,
  most: (value: string): string => `最多 ${value}`,
  level: (names: string): string => `等级是${names}`,
  joined: (range: string): string => `入会${range}`,
  birthday: { this: '生日在本月', next: '生日在下月' },
  household: (names: string): string => `家庭阶段是${names}`,
  agreed: '同意接收营销消息',
  class: (names: string): string => `属于${names}会员`,
  stage: (names: string): string => `阶段是${names}`,
  store: (names: string): string => `常去${names}`,
  tag: (names: string): string => `有标签${names}`,
  noTag: (names: string): string => `没有标签${names}`,
  quoted: (name: string): string => `「${name}」`,
} as const;

/** Conditions as lines that are filled in: by what stands before, between and after the places. */
export const lineWords = {
  recent: '最近',
  came: '天来过',
  absent: '天没来',
  orders: (span: string): string => `${span}消费`,
  spent: (span: string): string => `${span}消费金额`,
  least: '≥',
  most: '≤',
  times: '次',
  comma: '，',
  yuan: '¥',
  joined: '入会',
  days: '天',
  noLimit: '不限',
  level: '等级是',
  birthday: '生日在',
  months: { this: '本月', next: '下月' },
  household: '家庭阶段是',
  agreed: '同意接收营销消息',
  class: 'RFM 属于',
  stage: '阶段是',
  store: '常去门店',
  tag: '有标签',
  noTag: '没有标签',
  noneChosen: '请选择',
  leastOf: (what: string): string => `${what}：下限`,
  mostOf: (what: string): string => `${what}：上限`,
} as const;

/** What a condition is called where it is added, and where it is spoken of. */
export const kindWords = {
  came: '最近来过',
  absent: '最近没来',
  'orders/ever': '累计消费次数',
  'orders/365': '近 365 天消费次数',
  'orders/90': '近 90 天消费次数',
  'spent/ever': '累计消费金额',
  'spent/365': '近 365 天消费金额',
  'spent/90': '近 90 天消费金额',
  class: 'RFM 分类',
  stage: '生命周期阶段',
  store: '常去门店',
  level: '会员等级',
  joined: '入会天数',
  birthday: '生日月份',
  household: '家庭阶段',
  agreed: '同意营销消息',
  'tag/true': '有标签',
  'tag/false': '没有标签',
} as const;

export const groupWords = { habits: '消费', layers: '分层', person: '会员资料', tags: '标签' } as const;

export const ruleTroubles = {
  moneyWrong: '请填写金额，如 100 或 99.5',
  order: '下限不能大于上限',
} as const;

export const builderWords = {
  newTitle: '新建人群',
  title: (name: string): string => `人群「${name}」`,
  lead: '同时满足以下条件的会员',
  and: '且',
  add: '加条件',
  fold: '收起',
  full: '条件已达上限',
  removeLabel: (what: string): string => `删除条件：${what}`,
  emptyHint: '先选一个条件，这里会显示符合的人数',
  unfinished: '填好以上条件后，即可看到人数',
  counting: '正在计算…',
  noCount: '— 人',
  count: (members: string): string => `${members} 人`,
  countNote: (agreed: string, spent: string): string => `其中 ${agreed} 人同意营销 · 累计消费 ${spent}`,
  asOf: (day: string): string => `消费数据截至 ${day}`,
  look: '查看名单',
  lookNote: '查看和导出名单都会记入操作记录',
  save: '保存',
  saveNew: '保存为新人群',
  saving: '正在保存…',
  name: '人群名称',
  nameHint: '30 个字以内，如：沉睡老客',
  nameWrong: '最多 30 个字',
  saved: (name: string): string => `「${name}」已保存`,
  overtaken: '这个人群已被他人修改或删除。可以另存为新人群，或放弃这里的修改，查看最新内容。',
  saveOther: '另存为新人群',
  seeLatest: '查看最新内容',
  backTo: { overview: '返回概览', list: '返回人群列表' },
  leaveTitle: '放弃未保存的修改？',
  leaveText: '这里的条件还没有保存，离开后无法恢复。',
  leave: '放弃修改',
  edit: '修改并存为人群',
} as const;

export const crowdWords = {
  title: '名单',
  fileName: (day: string): string => `会员名单-${day}.csv`,
  file: '会员名单',
  name: '会员',
  phone: '手机号',
  tier: '等级',
  lastDay: '最近消费',
  orders: '消费次数',
  spent: '累计消费',
  layer: '分类 · 阶段',
  noName: '未设置昵称',
  noPhone: '未绑定',
  never: '暂无',
  emptyTitle: '没有符合条件的会员',
  emptyHint: '请放宽条件再试',
} as const;

export const savedWords = {
  create: '新建人群',
  compare: '对比人群',
  open: '打开',
  openLabel: (name: string): string => `打开「${name}」`,
  remove: '删除',
  removeLabel: (name: string): string => `删除「${name}」`,
  by: (who: string, moment: string): string => `${who === '' ? '' : `${who} · `}${moment} 保存`,
  removeTitle: (name: string): string => `删除「${name}」？`,
  removeText: '只删除这份人群条件，会员不受影响。删除后无法恢复。',
  removing: '正在删除…',
  removed: (name: string): string => `「${name}」已删除`,
  emptyTitle: '还没有保存的人群',
  emptyHint: '新建一个人群，条件保存后随时可以查看最新人数',
} as const;

export const compareWords = {
  title: '对比人群',
  one: '人群 A',
  other: '人群 B',
  choose: '请选择',
  compare: '对比',
  comparing: '正在对比…',
  same: '请选择两个不同的人群',
  tooFewTitle: '人群不足两个',
  tooFewHint: '保存两个人群之后，可以对比它们的重合会员',
  result: '重合情况',
  line: (members: string, spent: string): string => `${members} 人 · 累计消费 ${spent}`,
  both: '重合',
  share: (name: string): string => `占「${name}」`,
  onlyIn: (name: string): string => `仅在「${name}」`,
  either: '合计（不重复）',
  people: (count: string): string => `${count} 人`,
  spoken: (name: string, members: string, both: string): string => `${name} ${members} 人，重合 ${both} 人`,
} as const;
