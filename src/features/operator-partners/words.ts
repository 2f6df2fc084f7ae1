/** What partners, their material and statements say at the desk. */
import type { PartnerChannel } from '../../../cloudfunctions/contract/partner';
import type { PartnerKind, PartnerState } from '../../../cloudfunctions/contract/partner-terms';
import { longDay, percent, yuan } from '../../../cloudfunctions/contract/in-words';

/** @example daysWords('2026-12-01', '2026-12-05') = '2026年12月1日起，至2026年12月5日' */
const daysWords = (from: string, until: string | null): string =>
  `${longDay(from)}起${until === null ? '' : `，至${longDay(until)}`}`;

export const partsLabel = '合作伙伴';
export const parts = { partners: '达人与企业', materials: '素材', statements: '对账单' } as const;

export const kindWords: Record<PartnerKind, string> = { person: '推广达人', company: '合作企业' };
export const stateWords: Record<PartnerState, string> = {
  applied: '待审核',
  approved: '合作中',
  refused: '已拒绝',
  ended: '已结束',
};
export const channelWords: Record<PartnerChannel, string> = {
  xiaohongshu: '小红书',
  douyin: '抖音',
  community: '社群',
  other: '其他',
};

export const partnerWords = {
  state: '状态',
  search: '按名称搜索',
  waiting: '待审核的申请',
  none: (state: PartnerState): string => `没有${stateWords[state]}的合作伙伴`,
  noneHint: '会员在「我的返佣 → 品牌合作」申请后会出现在这里',
  erased: '会员已注销',
  applied: (moment: string): string => `${moment} 申请`,
  since: (moment: string): string => `${moment} 更新`,
  member: (key: string): string => `会员号 ${key}`,
  channel: '渠道',
  about: '介绍',
  code: '信用代码',
  contact: '联系人',
  orders: '带来订单',
  sold: '实付（扣除退款）',
  commission: '返佣',
  note: '答复',
  terms: (version: number): string => `第 ${version} 版条款`,
  inForce: '生效中',
  extra: (bp: number): string => `会员比例 +${percent(bp)}`,
  plain: '与会员相同',
  own: (name: string, bp: number): string => `${name} ${percent(bp)}`,
  days: daysWords,
  approve: '通过',
  refuse: '拒绝',
  change: '调整条款',
  end: '终止合作',
  of: (what: string, name: string): string => `${what}：${name}`,
  done: {
    approve: '已通过，条款从约定日期起用于新订单',
    change: '已调整，只用于之后的新订单',
    refuse: '已拒绝，会员会看到原因',
    end: '已终止，已有订单照原条款结算',
  },
  refuseTitle: '拒绝这份申请？',
  refuseText: '会员会看到原因，补充后可以再次申请。',
  endTitle: '终止合作？',
  endText: '此后的新订单按会员比例返佣，已有订单照原条款结算。',
  deciding: '正在提交…',
  reason: '原因',
  reasonPlaceholder: '例如：请补充账号主页链接',
  reasonNote: '2–200 字，对方会看到',
} as const;

export const termsWords = {
  title: { approve: '约定条款并通过', change: '新一版条款' },
  extra: '在会员基础上加（%）',
  extraHint: '加到每个不为 0 的比例上，合计最多 50%',
  product: (place: number): string => `专属商品 ${place}`,
  category: (place: number): string => `专属分类 ${place}`,
  productName: '商品',
  categoryName: '分类',
  noProduct: '选择商品',
  noCategory: '选择分类',
  share: '返佣（%）',
  of: (place: string, label: string): string => `${place} ${label}`,
  addProduct: '加一个专属商品',
  addCategory: '加一个专属分类',
  ownHint: '专属比例按填写的支付，不再叠加等级和加成',
  from: '开始日期',
  until: '结束日期（可不填）',
  try: '用最近 30 天试算',
  trying: '正在试算…',
  noOrders: (days: number): string => `最近 ${days} 天没有通过 TA 的分享产生的订单`,
  tried: (days: number, orders: number, sold: string): string =>
    `最近 ${days} 天，${orders} 笔订单，实付 ${yuan(sold)}`,
  byProgramme: '按会员比例',
  byTerms: '按这份条款',
  do: { approve: '通过并生效', change: '保存新一版' },
  doing: '正在提交…',
  back: '取消',
} as const;

export const materialWords = {
  none: '暂无素材',
  noneHint: '新建后，合作伙伴会在「品牌合作」看到',
  add: '新建素材',
  edit: '编辑',
  end: '下架',
  of: (what: string, title: string): string => `${what}：${title}`,
  ended: '已下架',
  live: '展示中',
  title: '标题',
  words: '文案',
  wordsHint: '合作伙伴复制时会附上自己的专属链接',
  picture: '图片',
  to: '链接到',
  kinds: { shop: '门店首页', item: '商品', offer: '拼团活动' },
  item: '商品',
  offer: '拼团活动编号',
  from: '开始日期',
  until: '结束日期（可不填）',
  days: daysWords,
  save: '保存',
  saving: '正在保存…',
  saved: '已保存',
  endedDone: '已下架',
  endTitle: '下架这份素材？',
  endText: '合作伙伴不再看到它，已复制出去的链接照常有效。',
  ending: '正在提交…',
  back: '取消',
} as const;

export const statementWords = {
  which: '对账单状态',
  open: '未完成',
  over: '已完成',
  none: { open: '没有未完成的对账单', over: '没有已完成的对账单' },
  noneHint: '合作企业申请对账单后会出现在这里',
  states: { requested: '待开票', invoiced: '待付款', paid: '已付款', returned: '已退回' } as Partial<
    Record<string, string>
  >,
  asked: (moment: string): string => `${moment} 申请`,
  ended: (moment: string): string => `${moment} 结束`,
  number: (withdrawal: string): string => `单号 ${withdrawal}`,
  code: '信用代码',
  amount: '金额',
  invoices: '发票号码',
  bank: '银行流水号',
  paidOn: '付款日期',
  hint: '对公付款，不代扣个税，不在个税申报明细中',
  pay: '登记付款',
  sendBack: '退回',
  of: (what: string, company: string): string => `${what}：${company}`,
  payTitle: '登记对公付款',
  payText: (fen: string): string => `请先通过银行付款 ${yuan(fen)}，再登记流水号。登记后不能撤回。`,
  bankPlaceholder: '银行流水号，4–40 位字母或数字',
  paying: '正在登记…',
  returnTitle: '退回这张对账单？',
  returnText: '金额回到对方的可提现，并先抵扣待抵扣的返佣；发票号可以再次使用。',
  returning: '正在退回…',
  reason: '原因',
  reasonPlaceholder: '例如：发票抬头有误',
  reasonNote: '2–200 字，对方会看到',
  paid: '已登记付款',
  returned: '已退回',
  csv: (withdrawal: string): string => `对账单 ${withdrawal} 的明细`,
  fileName: (withdrawal: string): string => `statement-${withdrawal}.csv`,
} as const;
