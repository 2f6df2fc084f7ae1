/** How a withdrawal stands, for the member and for an operator, a sentence each. In Chinese; pure. */
import { groupDigits } from '../../contract/in-words';
import type { WithdrawalRow } from './withdrawal.types';

/** WeChat Pay's reasons that say something to a person; the others are shown as they came. */
const REASONS: Readonly<Record<string, string>> = {
  OVERDUE_CLOSE: '24 小时内没有确认收款',
  CANCELLED: '已撤销',
  ACCOUNT_FROZEN: '收款账户被冻结',
  ACCOUNT_NOT_EXIST: '收款账户不存在',
  REAL_NAME_CHECK_FAIL: '收款人尚未实名认证',
  NAME_NOT_CORRECT: '姓名与微信实名不一致',
  PAYEE_ACCOUNT_ABNORMAL: '收款账户异常',
  TRANSFER_QUOTA_EXCEED: '超过收款限额',
};
/** What was done, and why; the reason is gone where the account is closed. */
const returned = (why: string | null, done: string): string => (why ? `${done}：${why}` : done);
const reasonOf = (why: string | null): string => REASONS[why ?? ''] ?? `微信支付未付款（${why ?? '未说明'}）`;

const isShort = ({ problem }: WithdrawalRow): boolean => problem?.startsWith('not-enough') ?? false;
const isRefused = ({ problem }: WithdrawalRow): boolean =>
  problem !== null && !/^(not-enough|unsure|too-many):/.test(problem);

/** Whether it goes on only when an operator tops up or mends something. */
export const needsOperator = (row: WithdrawalRow): boolean =>
  row.state === 'sending' && (isShort(row) || isRefused(row));

/** What it means for the member now. */
export function saidToMember(row: WithdrawalRow): string {
  if (row.cancelAskedAt !== null && row.endedAt === null) return '正在撤销，撤销后钱会退回可提现';
  switch (row.state) {
    case 'requested':
      if (row.to === 'invoice') return '请按对账单金额开具发票，并填写发票号码';
      return '正在提交微信支付，请稍候';
    case 'sending':
      if (isShort(row)) return '商家账户余额不足，补足后自动继续，钱不会少';
      return isRefused(row) ? '微信支付没有受理，商家正在处理，钱不会少' : '正在提交微信支付，请稍候';
    case 'waiting-confirm':
      return '等待你在微信里确认收款';
    case 'transferring':
      return '已确认，微信支付正在转账';
    case 'invoiced':
      return '发票已提交，等待品牌对公付款';
    case 'returned':
      return row.to === 'invoice'
        ? `${returned(row.why, '品牌退回对账单')}，金额已回到可提现`
        : `${reasonOf(row.why)}，钱已退回可提现`;
    case 'paid':
      if (row.to === 'invoice') return '已对公付款';
      if (row.points !== null) return `已换成 ${groupDigits(row.points.toString())} 积分`;
      return row.coupon === null ? '已到账微信零钱' : `已换成「${row.coupon.name}」`;
  }
}

/** What it waits for or why it ended, and what to do. */
export function saidToOperator(row: WithdrawalRow): string {
  if (row.cancelAskedAt !== null && row.endedAt === null) return '会员已要求撤销，等微信支付的结果';
  switch (row.state) {
    case 'requested':
      return row.to === 'invoice' ? '等合作企业开具发票' : '即将发往微信支付';
    case 'sending':
      return sendingSaid(row);
    case 'waiting-confirm':
      return '等会员在微信里确认收款；24 小时不确认由微信支付退回';
    case 'transferring':
      return '会员已确认，等微信支付到账';
    case 'invoiced':
      return '发票已到，请对公付款后登记';
    case 'returned':
      return row.to === 'invoice' ? returned(row.why, '已退回') : `${reasonOf(row.why)}，已退回会员的可提现`;
    case 'paid':
      return row.to === 'wechat' ? '已到账' : saidToMember(row);
  }
}

function sendingSaid(row: WithdrawalRow): string {
  const { problem } = row;
  if (problem === null) return '微信支付已受理，等它出款';
  if (isShort(row)) return '商户余额不足，充值后会自动重试';
  if (!isRefused(row)) return '微信支付没有明确答复，会用原单号再问、再发';
  return `微信支付拒绝（${problem}）。改好原因后在「异常任务」里重试，单号和内容不变`;
}
