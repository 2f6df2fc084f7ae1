/** What invoices say on screen. */
import type { InvoiceState } from '../../../cloudfunctions/contract/invoice';

export const invoiceWords = {
  title: '发票',
  mine: '我的发票',
  ask: '申请发票',
  askAgain: '重新申请',
  open: '可开票金额',
  number: '发票号码',
  states: {
    requested: '开票中',
    issuing: '开票中',
    issued: '已开票',
    reversing: '冲红中',
    reversed: '已冲红',
    withdrawn: '已撤销',
  } satisfies Record<InvoiceState, string>,
  hints: {
    requested: '开好后会存入微信卡包，可在本页查看',
    issuing: '开好后会存入微信卡包，可在本页查看',
    issued: '电子发票已存入微信卡包',
    reversing: '有商品退款，原发票正在冲红',
    reversed: '有商品退款，原发票已冲红',
    withdrawn: '有商品退款，原申请已撤销',
  } satisfies Record<InvoiceState, string>,
  kind: { person: '个人', company: '企业' },
} as const;

export const invoiceFormWords = {
  title: '申请发票',
  kind: '抬头类型',
  fromWechat: '使用微信发票抬头',
  name: { person: '姓名', company: '企业名称' },
  namePlaceholder: { person: '请输入姓名', company: '请输入企业全称' },
  tooLong: (over: number): string => `超出 ${over} 字`,
  taxNumber: '税号',
  taxNumberPlaceholder: '统一社会信用代码或纳税人识别号',
  taxNumberNote: '15–20 位数字和大写字母',
  taxNumberWrong: '税号有误，请检查',
  amount: '开票金额',
  amountHint: '按实付金额开具，不含积分和优惠券抵扣的部分；开票后退款，原发票会自动冲红',
  submit: '提交申请',
  submitting: '正在提交…',
  nothing: '这笔订单暂时不能开票',
  nothingHint: '支付并确认后 180 天内可以申请；已有发票的订单不能重复申请',
  toOrder: '返回订单',
} as const;

export const invoiceListWords = {
  none: '还没有发票',
  noneHint: '在订单详情中申请发票，申请后会在这里显示',
  toOrders: '查看订单',
} as const;
