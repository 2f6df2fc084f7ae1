/*
 * The lines of a bill and its text: comma-separated, a backtick before every value, amounts in yuan, sums at
 * the end.
 */
import type { BillFault } from './faults';
import { chinaTime, type World } from './world';

export interface BillLine {
  kind: 'SUCCESS' | 'REFUND';
  at: number;
  transactionId: string;
  outTradeNo: string;
  openid: string;
  description: string;
  attach: string;
  /** Of the payment or of the refund. */
  fen: number;
  refundId: string;
  outRefundNo: string;
  refundState: string;
}

const COLUMNS =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,' +
  '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const SUMS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
/** A refund's state in a bill. */
const REFUND_WORDS = {
  SUCCESS: 'SUCCESS',
  PROCESSING: 'PROCESSING',
  ABNORMAL: 'CHANGE',
  CLOSED: 'FAIL',
} as const;

/**
 * What happened on a day in China, oldest first: payments when paid, refunds when accepted; then as the
 * faults say.
 */
export function linesOf(world: World, day: string): BillLine[] {
  const isThatDay = (at: number): boolean => chinaTime(at).slice(0, 10) === day;
  const lines: BillLine[] = [];
  for (const order of world.orders.values()) {
    const { outTradeNo, description, payerOpenid: openid, transactionId } = order;
    const head = {
      outTradeNo,
      description,
      openid,
      transactionId: transactionId ?? '',
      attach: order.attach ?? '',
    };
    const none = { refundId: '', outRefundNo: '', refundState: '' };
    if (order.paidAt !== null && isThatDay(order.paidAt))
      lines.push({ kind: 'SUCCESS', at: order.paidAt, ...head, fen: order.total, ...none });
    for (const refund of order.refundNos.flatMap((number) => world.refunds.get(number) ?? [])) {
      const { refundId, outRefundNo, refund: fen, createdAt: at } = refund;
      const refundState = REFUND_WORDS[refund.state];
      if (isThatDay(at)) lines.push({ kind: 'REFUND', at, ...head, fen, refundId, outRefundNo, refundState });
    }
  }
  const spoilt = world.faults.bill.reduce((all, fault) => spoil(all, fault, day), lines);
  return spoilt.sort((one, other) => one.at - other.at);
}

function spoil(lines: BillLine[], fault: BillFault, day: string): BillLine[] {
  if ('remove' in fault) return lines.filter((line) => !isMeant(line, fault.remove));
  if ('alter' in fault)
    return lines.map((line) => (isMeant(line, fault.alter) ? { ...line, fen: fault.alter.amountFen } : line));
  if (fault.add.day !== day) return lines;
  const { outTradeNo = 'unknown-order', outRefundNo = '', amountFen: fen } = fault.add;
  const kind = outRefundNo === '' ? 'SUCCESS' : 'REFUND';
  const added: BillLine = {
    kind,
    at: Date.parse(`${day}T12:00:00+08:00`),
    transactionId: '4200000000000000000000000000',
    outTradeNo,
    openid: 'stranger',
    description: '',
    attach: '',
    fen,
    refundId: kind === 'REFUND' ? '5030000000000000000000000000' : '',
    outRefundNo,
    refundState: kind === 'REFUND' ? 'SUCCESS' : '',
  };
  return [...lines, added];
}

/** A refund by its own number, a payment by its order's. */
const isMeant = (
  line: BillLine,
  meant: { outTradeNo?: string | undefined; outRefundNo?: string | undefined },
): boolean =>
  line.kind === 'REFUND' ? line.outRefundNo === meant.outRefundNo : line.outTradeNo === meant.outTradeNo;

const yuan = (fen: number): string => (fen / 100).toFixed(2);
const values = (cells: string[]): string => cells.map((cell) => `\`${cell.replaceAll(',', ' ')}`).join(',');

/** The whole file. */
export function billText({ keys }: World, lines: BillLine[]): string {
  const rows = lines.map((line) => {
    const isPayment = line.kind === 'SUCCESS';
    const [paid, back] = isPayment ? [yuan(line.fen), yuan(0)] : [yuan(0), yuan(line.fen)];
    const when = chinaTime(line.at).slice(0, 19).replace('T', ' ');
    const who = [keys.appId, keys.merchantId, '0', '', line.transactionId, line.outTradeNo, line.openid];
    const refunded = isPayment
      ? ['0', '0', back, '0.00', '', '']
      : [line.refundId, line.outRefundNo, back, '0.00', 'ORIGINAL', line.refundState];
    const goods = [line.description, line.attach, '0.00000', '0.60%', paid, back, ''];
    return values([when, ...who, 'JSAPI', line.kind, 'OTHERS', 'CNY', paid, '0.00', ...refunded, ...goods]);
  });
  const sum = (kind: BillLine['kind']): string =>
    yuan(lines.reduce((total, line) => (line.kind === kind ? total + line.fen : total), 0));
  const [paid, back] = [sum('SUCCESS'), sum('REFUND')];
  const sums = values([String(lines.length), paid, back, '0.00', '0.00000', paid, back]);
  return `\uFEFF${[COLUMNS, ...rows, SUMS, sums].join('\r\n')}\r\n`;
}
