/** What 提现 says on screen. */
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type {
  PayoutKind,
  WithdrawalState,
  WithdrawalView,
} from '../../../cloudfunctions/contract/withdrawal';

export const withdrawWords = {
  title: '提现',
  to: '提现到',
  kinds: {
    wechat: '微信零钱',
    points: '换积分',
    coupon: '换优惠券',
    invoice: '对公付款',
  } satisfies Record<PayoutKind, string>,
  amount: '提现金额（元）',
  all: '全部提现',
  wrong: '请输入金额，最多两位小数',
  between: (least: string, most: string): string => `单次 ${yuan(least)} 至 ${yuan(most)}`,
  gross: '税前',
  withheld: '预扣个税',
  net: '到账',
  spent: '使用返佣',
  get: '换得',
  noTax: '无需扣税',
  points: (points: string): string => `${groupDigits(points)} 积分`,
  rate: (points: number): string => `1 元换 ${groupDigits(String(points))} 积分`,
  counting: '正在计算…',
  name: '收款人姓名',
  namePlaceholder: '与微信支付实名一致',
  nameMissing: '请填写收款人姓名',
  nameNote: '仅用于微信核对本次收款人',
  do: {
    wechat: (fen: string): string => `提现 ${yuan(fen)}`,
    points: '确认兑换积分',
    coupon: '确认兑换优惠券',
    invoice: '申请对账单',
  },
  doing: '正在提交…',
  changed: '金额已更新，请确认后再提交',
  history: '提现记录',
  done: {
    points: (points: string): string => `已换得 ${groupDigits(points)} 积分`,
    coupon: (name: string): string => `已换得「${name}」`,
  },
  toCard: '查看积分',
  toWallet: '查看优惠券',
  again: '再提一笔',
} as const;

export const openWords = {
  states: {
    requested: '提现处理中',
    sending: '提现处理中',
    'waiting-confirm': '待确认收款',
    transferring: '收款处理中',
    invoiced: '待品牌付款',
    paid: '已到账',
    returned: '已退回可提现',
  } satisfies Record<WithdrawalState, string>,
  waiting: (time: string): string => `等待你确认收款（${time} 内）`,
  waitingAny: '等待你确认收款',
  lapsed: '确认时间已过，正在核对结果',
  confirm: '去确认',
  confirming: '正在打开…',
  later: '微信正在准备收款确认，请稍后再试',
  unavailable: '请在手机微信中打开，确认收款',
  cancel: '取消提现',
  cancelTitle: '取消这笔提现？',
  cancelText: (gross: string): string => `${gross} 将退回可提现，可以随时再次提现。`,
  canceling: '正在取消…',
} as const;

export const statementWords = {
  waiting: '待开具发票',
  what: (fen: string): string => `对账单 ${fen}`,
  number: (withdrawal: string): string => `单号 ${withdrawal}`,
  invoices: (numbers: string): string => `发票号码 ${numbers}`,
  numbers: '发票号码',
  numbersPlaceholder: '发票号码，多张用空格隔开',
  numbersNote: '8 位，或数电发票 20 位',
  numbersWrong: '请核对，应为 8 位或 20 位数字，最多 10 张',
  sum: '发票合计（元）',
  sumPlaceholder: (yuan: string): string => `发票价税合计，应为 ${yuan}`,
  sumWrong: (fen: string): string => `须与对账单金额 ${fen} 一致`,
  send: '提交发票',
  sending: '正在提交…',
  take: '下载对账明细',
  taking: '正在准备…',
  fileName: (withdrawal: string): string => `statement-${withdrawal}.csv`,
  file: { saved: '已下载', copied: '不能保存文件，已复制到剪贴板', cancelled: '没有下载' },
  fileFailed: '文件保存失败，请重试',
} as const;

export const historyWords = {
  title: '提现记录',
  none: '暂无提现记录',
  noneHint: '提现、换积分、换券都会记在这里',
  toRebate: '我的返佣',
  taxed: (withheld: string): string => `预扣 ${yuan(withheld)}`,
} as const;

/** What came of it, where it goes. @example '微信零钱 ¥89.00', '换积分 1,080 积分' */
export function whatOf({ to, netFen, points, coupon }: WithdrawalView): string {
  if (points !== null) return withdrawWords.points(points);
  return to === 'coupon' && coupon !== null ? coupon : yuan(netFen);
}
