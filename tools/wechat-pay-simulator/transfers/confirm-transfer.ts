/*
 * What WeChat does on the phone when a mini-program calls `wx.requestMerchantTransfer`: shows what comes, and
 * takes the member's answer.
 */
import * as z from 'zod/mini';
import type { Bank } from '../interface';
import type { Transfer } from '../world';
import { confirm, lapse } from './life';
import { confirmableUntil } from './transfer';

export const confirmParams = z.object({
  mchId: z.string(),
  appId: z.string(),
  package: z.string().check(z.minLength(1), z.maxLength(1024)),
});

/** The transfer that may be confirmed, or the sentence that WeChat shows. */
export function confirmable(bank: Bank, sent: unknown): { transfer: Transfer } | { trouble: string } {
  const { world } = bank;
  lapse(bank);
  const params = confirmParams.safeParse(sent);
  if (!params.success) return { trouble: '商家参数格式有误，请联系商家解决' };
  const { mchId, appId, package: pack } = params.data;
  if (mchId !== world.keys.merchantId || appId !== world.keys.appId)
    return { trouble: '商户号与AppID不匹配，请联系商家解决' };
  const transfer = [...world.transfers.values()].find(({ packageInfo }) => packageInfo === pack);
  if (transfer === undefined) return { trouble: 'package_info信息有误，请返回商家重新获取' };
  const trouble = whyNot(transfer, world.now());
  return trouble === null ? { transfer } : { trouble };
}

function whyNot(transfer: Transfer, now: number): string | null {
  if (transfer.state === 'SUCCESS') return '你已收款，请勿重复操作';
  if (transfer.state === 'CANCELING' || transfer.state === 'CANCELLED') return '商家已撤销该笔转账';
  if (transfer.state !== 'WAIT_USER_CONFIRM' && transfer.state !== 'TRANSFERING') return '转账已关闭';
  return now >= confirmableUntil(transfer) ? '转账已超时，请联系商家重新发起' : null;
}

/** `leave-with-ok`: leaves, but WeChat says that all went well, as on some phones. */
export type MemberAnswer = 'confirm' | 'leave' | 'leave-with-ok';

/** What the mini-program is told. @example { errMsg: 'requestMerchantTransfer:ok', result: 'success' } */
export function confirmTransfer(
  bank: Bank,
  sent: unknown,
  member: MemberAnswer,
): { errMsg: string; result?: string } {
  const found = confirmable(bank, sent);
  if ('trouble' in found) return { errMsg: `requestMerchantTransfer:fail ${found.trouble}` };
  if (member === 'leave') return { errMsg: 'requestMerchantTransfer:fail cancel' };
  if (member === 'leave-with-ok') return { errMsg: 'requestMerchantTransfer:ok', result: 'cancel' };
  if (found.transfer.state === 'WAIT_USER_CONFIRM') confirm(bank, found.transfer);
  return { errMsg: 'requestMerchantTransfer:ok', result: 'success' };
}
