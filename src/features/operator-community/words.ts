/** What cycles at the operator's desk say on screen. */
import type { CyclePhase } from '../../../cloudfunctions/contract/community';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';

export const phaseNames: Record<CyclePhase, string> = {
  ordering: '接龙中',
  coming: '待到货',
  arrived: '已到货',
  fetching: '自提中',
  over: '已结束',
};

export const listWords = {
  add: '新建一期',
  title: '社区拼团',
  empty: { title: '暂无社区拼团', hint: '新建一期，选好商品、自提点和截单时间' },
  line: (cutoff: string, places: number, orders: number, fen: string): string =>
    `${cutoff} 截单 · ${places} 个自提点 · ${groupDigits(String(orders))} 单 · ${yuan(fen)}`,
} as const;

export const cycleWords = {
  edit: '编辑',
  back: '返回列表',
  places: '自提点',
  orders: (orders: number, fetched: number, left: number, back: number): string =>
    `${orders} 单 · 已取 ${fetched} · 逾期 ${left} · 已退 ${back}`,
  noGroup: '未开团',
  fee: (leader: string, picked: string, fee: string, isCounted: boolean): string =>
    `团长 ${leader}：已取 ${yuan(picked)}，佣金 ${yuan(fee)}${isCounted ? '' : '（未结算）'}`,
  storeLeads: '门店自营，无佣金',
  packing: '备货清单',
  hidePacking: '收起',
  packingTitle: (place: string): string => `${place} · 备货清单`,
  frozen: '截单时确定，之后不变',
  nothing: '尚未截单',
  supplement: '截单后变动',
  noSupplement: '没有变动',
  csv: '导出备货明细',
  feesCsv: '导出团长佣金',
  csvDone: '已导出',
  csvFailed: '导出失败，请重试',
  csvBusy: '正在导出…',
  shares: '补偿记录',
  share: (place: string, product: string, percent: string): string => `${place} · ${product} · ${percent}%`,
  shareLine: (orders: number, fen: string, done: string, failed: number): string =>
    `${orders} 单共 ${yuan(fen)}，已到账 ${yuan(done)}${failed > 0 ? `，${failed} 笔异常` : ''}`,
} as const;

export const shareWords = {
  open: '坏果包赔',
  title: '按比例补偿',
  text: '该自提点每位买到这件商品、还没有退款的顾客，都按比例退回实付金额。积分不变。',
  product: '商品',
  percent: '比例（%）',
  choose: '请选择',
  would: (orders: number, fen: string): string => `共 ${orders} 单，合计 ${yuan(fen)}`,
  nothing: '没有可补偿的订单',
  reason: '原因',
  reasonHint: '例如：运输压坏',
  reasonNote: '2–200 字，顾客能看到',
  typed: (fen: string): string => `请输入合计金额 ${yuan(fen).slice(1)} 确认`,
  confirm: '确认补偿',
  busy: '正在补偿…',
  done: (orders: number, fen: string): string => `已向 ${orders} 单补偿 ${yuan(fen)}`,
} as const;

export const editorWords = {
  basics: '基本信息',
  code: '代码',
  codeHint: '小写字母、数字和短横线，发布之后不能改',
  codeWrong: '只能用小写字母、数字和短横线，最多 40 个',
  name: '名称',
  notes: '说明',
  days: '时间',
  cutoff: '截单时间',
  cutoffHint: '截单后备货，顾客不能再取消',
  arrives: '到货日',
  fetchFrom: '自提开始',
  fetchTo: '自提截止',
  leftOver: '逾期未取',
  leftOvers: [
    { value: 'refunded', words: '自动全额退款' },
    { value: 'kept', words: '不退款（支付前告知顾客）' },
  ],
  fee: '团长佣金（%）',
  feeHint: '按已自提的实付金额',
  items: '商品',
  product: '商品',
  price: '拼团价（元）',
  perMember: '每人限购',
  unlimited: '不填为不限',
  addItem: '新增商品',
  addPlace: '新增自提点',
  remove: '删除',
  removeLabel: (name: string): string => `删除${name}`,
  places: '自提点',
  placeCode: '自提点代码',
  placeName: '自提点名称',
  address: '地址',
  store: '交付门店',
  leader: '团长会员号',
  leaderHint: '不填为门店自营',
  choose: '请选择',
  fixed: '已发布：只能改名称和说明、新增自提点、撤下商品',
  publish: '发布并开团',
  publishing: '正在发布…',
  published: (groups: number): string => `已发布，${groups} 个自提点已开团`,
  back: '返回',
} as const;
