/** Words of withdrawals that the server says. In Chinese; pure. */
import { groupDigits, yuan } from '../../contract/in-words';

/** What the scene must be told about the money, under its own names, and what the member reads. */
export const billWords = {
  remark: '推荐好友返佣',
  reports: {
    1005: [
      { type: '岗位类型', content: '推荐人' },
      { type: '报酬说明', content: '推荐好友下单的返佣' },
    ],
    1000: [
      { type: '活动名称', content: '推荐有礼' },
      { type: '奖励说明', content: '推荐好友下单的奖励' },
    ],
  },
} as const;

/** What it comes to, before the tap. */
export const quoteWords = {
  /** @example 本月已提 ¥600.00，本次 ¥500.00 → 预扣 ¥60.00，到账 ¥440.00 */
  taxed: (month: bigint, gross: bigint, withheld: bigint, net: bigint): string =>
    `本月已提 ${yuan(month)}，本次 ${yuan(gross)} → 预扣 ${yuan(withheld)}，到账 ${yuan(net)}`,
  untaxed: (gross: bigint): string => `本次 ${yuan(gross)}，到账 ${yuan(gross)}`,
  points: (gross: bigint, points: bigint): string =>
    `${yuan(gross)} → ${groupDigits(points.toString())} 积分，无需扣税`,
  coupon: (gross: bigint, name: string): string => `${yuan(gross)} → 「${name}」1 张，无需扣税`,
  invoice: (gross: bigint): string => `对账单 ${yuan(gross)}，凭发票对公付款，不代扣个税`,
} as const;

/** Why it cannot be asked for. */
export const whyNotWords = {
  wholeStatement: (fen: bigint): string => `对账单为全部可提现的 ${yuan(fen)}`,
  byInvoice: '合作企业凭发票结算，请申请对账单',
  notOffered: '暂时不能这样提现',
  open: '你有一笔提现尚未完成，完成后再提',
  debt: (fen: bigint): string => `有 ${yuan(fen)} 待抵扣，抵扣完才能提现`,
  least: (fen: bigint): string => `满 ${yuan(fen)} 可提`,
  most: (fen: bigint): string => `单笔最多 ${yuan(fen)}，请分次提`,
  tooMuch: (fen: bigint): string => `可提现只有 ${yuan(fen)}`,
  netTooSmall: '扣税后到账不足 ¥0.10，请多提一些',
  noPoints: '不足 1 积分，请多换一些',
  onlyWhole: (fen: bigint): string => `每张券 ${yuan(fen)}`,
  couponOver: '这张券暂停发放',
  noWechat: '请在微信小程序里提现',
  noPayHere: '本店尚未开通提现到微信',
  needsName: '到账 ¥2,000.00 及以上须填写真实姓名',
} as const;

/** A statement as a file. */
export const statementWords = {
  header: ['时间', '类型', '订单号', '好友', '商品', '说明', '计入（元）', '扣减（元）'],
  kinds: { order: '订单返佣', invite: '邀请有礼', team: '团队奖金' },
  released: '可结算',
  takenBack: '退款收回',
  carried: '上期结转及抵扣',
} as const;

/** Why invoices are not taken. */
export const invoiceWords = {
  otherAmount: '发票合计与对账单金额不一致',
  taken: '有发票号码已用于其他对账单',
} as const;
