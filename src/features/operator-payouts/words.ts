/** What payouts, their tax file and their reconciliation say at the desk. */
import { yuan } from '../../../cloudfunctions/contract/in-words';
import type { PayoutKind, WithdrawalState } from '../../../cloudfunctions/contract/withdrawal';
import { longMonth } from '../../components/local-time';

export const partsLabel = '提现与税';
export const parts = { payouts: '提现', tax: '税务', transfers: '对账' } as const;

/** `open`: all that are not over. */
export type PayoutFilter = WithdrawalState | 'open';

export const stateWords: Record<PayoutFilter, string> = {
  open: '未完成',
  requested: '待提交',
  sending: '提交中',
  'waiting-confirm': '待会员确认',
  transferring: '转账中',
  invoiced: '待付款',
  paid: '已完成',
  returned: '已退回',
};

export const payoutWords = {
  state: '状态',
  open: '未完成的提现（税前）',
  unknown: '–',
  kinds: {
    wechat: '微信零钱',
    points: '换积分',
    coupon: '换优惠券',
    invoice: '对公付款',
  } satisfies Record<PayoutKind, string>,
  unnamed: '未设置昵称',
  asked: (moment: string): string => `${moment} 申请`,
  ended: (moment: string): string => `${moment} 结束`,
  number: (withdrawal: string): string => `提现单 ${withdrawal}`,
  member: (key: string): string => `会员号 ${key}`,
  gross: '税前',
  withheld: '预扣个税',
  net: '到账',
  spent: '使用返佣',
  toStuck: '去异常任务重试',
  toStuckLabel: (withdrawal: string): string => `去异常任务重试提现单 ${withdrawal}`,
  noneTitle: (filter: PayoutFilter): string =>
    filter === 'open' ? '没有未完成的提现' : `没有${stateWords[filter]}的提现`,
  noneHint: '会员申请提现后会出现在这里',
} as const;

export const taxWords = {
  title: (month: string): string => `${longMonth(month)}的个税申报明细`,
  hint: '每位收款人一行：收入额、预扣税额、实付，以及冲减以前月份的金额。只含提现到微信零钱的返佣；合作企业凭发票结算，不在其中。',
  privacy: '含收款人姓名和微信标识，请妥善保管；下载会留下操作记录。',
  unfinished: '这个月尚未结束，申报请等下月再下载',
  csv: (month: string): string => `${longMonth(month)}的个税申报明细`,
  fileName: (month: string): string => `referral-tax-${month}.csv`,
} as const;

export const transferWords = {
  lead: '把一天的提现转账与微信支付的资金账单逐笔对照。账单在第二天上午生成。',
  noWechatPay: '尚未接通微信支付，不能对账',
  noBill: '资金账单加载失败，请稍后重试',
  notYet: (day: string): string => `${day}：账单还没出`,
  notYetHint: '微信支付在第二天上午生成资金账单，请稍后再对',
  clean: (day: string): string => `${day}：全部一致`,
  found: (day: string, count: number): string => `${day}：${count} 处差异`,
  ours: '系统',
  theirs: '微信账单',
  sum: (count: number, fen: string): string => `${count} 笔 · ${yuan(fen)}`,
  none: '–',
  hint: '笔数和金额按出款计算；退回商户的也逐笔对照。',
  differences: '差异',
  number: (withdrawal: string): string => `提现单 ${withdrawal}`,
  oursAndTheirs: (ours: string | null, theirs: string | null): string =>
    `系统${ours === null ? '无' : ` ${yuan(ours)}`}，账单${theirs === null ? '无' : ` ${yuan(theirs)}`}`,
} as const;
