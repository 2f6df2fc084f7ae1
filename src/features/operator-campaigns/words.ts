/** What the operator's campaigns say on screen. */
import type { CampaignPhase, Lead } from '../../../cloudfunctions/contract/campaign';
import type { CouponIssue, TemplateState } from '../../../cloudfunctions/contract/coupon';

export const phases: Record<CampaignPhase, string> = {
  scheduled: '未开始',
  live: '进行中',
  over: '已结束',
  ended: '提前结束',
};
const templateStates: Record<TemplateState, string> = {
  draft: '草稿',
  live: '发放中',
  paused: '已暂停',
  ended: '已结束',
};
const ways: Record<CouponIssue['by'], string> = {
  centre: '领券中心',
  code: '口令领取',
  drop: '限时抢券',
  given: '品牌发放',
};

export const calendarWords = {
  create: '新建活动',
  before: '上个月',
  after: '下个月',
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  bar: (name: string, days: string, phase: string): string => `${name}，${days}，${phase}`,
  days: (from: string, to: string): string => (from === to ? from : `${from} 至 ${to}`),
  drop: (name: string, time: string): string => `${time} 开抢「${name}」`,
  has: (offers: number, templates: number): string => `${offers} 项优惠 · ${templates} 张券`,
  emptyTitle: '这个月没有活动',
  emptyHint: '新建一个活动，优惠、优惠券和首页卡片一起上线、一起结束',
  published: (name: string, version: number): string => `「${name}」第 ${version} 版已发布`,
} as const;

export const shownWords = {
  back: '返回日历',
  edit: '修改',
  tabs: { content: '内容', results: '效果' },
  facts: '活动',
  code: '代码',
  phase: '状态',
  days: '日期',
  version: '版本',
  versionOf: (version: number, moment: string): string => `第 ${version} 版 · 首次发布于 ${moment}`,
  endedAt: '提前结束于',
  offers: '优惠',
  noOffers: '没有价格优惠',
  allDays: '活动期间',
  templates: '优惠券',
  noTemplates: '没有优惠券',
  template: (code: string, way: string, state: string): string => `${code} · ${way} · ${state}`,
  home: '首页卡片',
  noHome: '没有首页卡片',
  end: '提前结束',
  endTitle: '提前结束这个活动？',
  endText:
    '活动的优惠立即停止，首页卡片不再展示。已下的订单和已领的券不受影响；券的发放请到「优惠券」暂停或结束。',
  ending: '正在结束…',
  reason: '原因',
  reasonPlaceholder: '例如：备货不足',
  reasonNote: '2–200 个字，会写进操作记录',
  ways,
  templateStates,
} as const;

const leads: Record<Lead['to'], string> = {
  menu: '点单',
  centre: '领券中心',
  drop: '限时抢券',
  mall: '积分商城',
  groups: '拼团',
  product: '商品',
};
export const editorWords = {
  basics: '基本信息',
  code: '代码',
  codeHint: '小写字母、数字和短横线；发布后不能更改',
  codeWrong: '只能用小写字母、数字和短横线，最多 40 个',
  name: '名称',
  from: '开始日期',
  to: '结束日期（含当天）',
  offersHint: '下面的优惠只在活动日期内有效，发布后写入「价格与优惠」',
  templates: '优惠券',
  templatesHint: '从已有的优惠券中选择；限时抢券也在这里',
  template: (name: string, way: string): string => `${name}（${way}）`,
  noTemplates: '还没有选',
  home: '首页卡片',
  homeHint: '每天最多展示 6 张，按顺序从小到大；顺序相同的，先开始的活动在前',
  card: (place: number): string => `卡片 ${place}`,
  ofCard: (card: string, field: string): string => `${card} ${field}`,
  title: '标题（16 字内）',
  line: '一句话（选填，30 字内）',
  cardFrom: '从',
  cardTo: '到（含当天）',
  leadsTo: '点开后前往',
  leads,
  drop: '哪一场抢券',
  noDrop: '请先选择一张限时抢券',
  product: '哪个商品',
  noProduct: '请选择商品',
  picture: '图片',
  place: '顺序（1–99，选填，默认 50）',
  addCard: '添加卡片',
  removeCard: (card: string): string => `删除${card}`,
  preview: '首页预览',
  untitled: '标题',
  publish: '发布活动',
  publishing: '正在发布…',
  publishTitle: '发布这个活动？',
  publishText: (name: string, from: string, to: string, offers: number): string =>
    `「${name}」从 ${from} 到 ${to}（含当天）。${
      offers === 0 ? '没有价格优惠。' : `${offers} 项优惠会写入「价格与优惠」的新版本，只在活动日期内有效。`
    }`,
  later: '稍后再说',
} as const;

export const resultWords = {
  title: '活动效果',
  hint: '按未全额退款的订单统计，已扣除退款。券按活动期间发出的计，之后使用的也算',
  orders: '带来订单',
  issued: '发出的券',
  sales: '订单实付',
  off: '价格优惠',
  coupons: '券优惠',
  cost: '优惠合计',
  offers: '按优惠',
  offerLine: (orders: string, off: string): string => `${orders} 笔 · 优惠 ${off}`,
  templates: '按优惠券',
  templateLine: (issued: string, uses: string, off: string, sales: string): string =>
    `发出 ${issued} · 使用 ${uses} 次 · 优惠 ${off} · 实付 ${sales}`,
  stores: '按门店',
  storeLine: (orders: string, sales: string, off: string): string =>
    `${orders} 笔 · 实付 ${sales} · 优惠 ${off}`,
  emptyTitle: '暂无订单',
  emptyHint: '有了订单之后，各门店的数字会列在这里',
} as const;

/** Names of a campaign's fields, where a problem is listed. */
const fieldWords: Readonly<Record<string, string>> = {
  name: editorWords.name,
  from: '开始日期',
  to: '结束日期',
  templates: editorWords.templates,
  title: '标题',
  line: '一句话',
  leads: editorWords.leadsTo,
  template: editorWords.drop,
  product: editorWords.product,
  picture: editorWords.picture,
  place: '顺序',
};
/** @example placeWords('home.0.title') = '卡片 1 · 标题' */
export function placeWords(path: string): string {
  const [part = '', place = '', ...rest] = path.split('.');
  if (part !== 'home') return fieldWords[part] ?? '';
  if (place === '') return editorWords.home;
  const named = [...rest].reverse().find((step) => step in fieldWords);
  const card = editorWords.card(Number(place) + 1);
  return named === undefined ? card : `${card} · ${fieldWords[named] ?? ''}`;
}
