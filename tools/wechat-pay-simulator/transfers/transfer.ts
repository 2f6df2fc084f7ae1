/*
 * Transfers to members in WeChat Pay's own words, as replies and notices hold them.
 */
import { chinaTime, type Transfer, type World } from '../world';

/** A member has so long to confirm. Milliseconds. */
export const CONFIRM_MS = 86_400_000;

/** Until when a member may confirm it: a day from when its money was there. */
export const confirmableUntil = ({ lockedAt, createdAt }: Transfer): number =>
  (lockedAt ?? createdAt) + CONFIRM_MS;

/** As the answer to a bill. */
export const createdObjectOf = (transfer: Transfer): object => ({
  out_bill_no: transfer.outBillNo,
  transfer_bill_no: transfer.transferBillNo,
  create_time: chinaTime(transfer.createdAt),
  state: transfer.state,
  ...(transfer.state === 'WAIT_USER_CONFIRM' ? { package_info: transfer.packageInfo } : {}),
});

/** As a query and a notice tell it: without a package. */
export const transferObjectOf = ({ keys }: World, transfer: Transfer): object => ({
  mch_id: keys.merchantId,
  out_bill_no: transfer.outBillNo,
  transfer_bill_no: transfer.transferBillNo,
  appid: keys.appId,
  state: transfer.state,
  transfer_amount: transfer.amount,
  transfer_remark: transfer.remark,
  ...(transfer.failReason === null ? {} : { fail_reason: transfer.failReason }),
  openid: transfer.openid,
  create_time: chinaTime(transfer.createdAt),
  update_time: chinaTime(transfer.updatedAt),
});

/** As the answer to calling back. */
export const cancelledObjectOf = (transfer: Transfer): object => ({
  out_bill_no: transfer.outBillNo,
  transfer_bill_no: transfer.transferBillNo,
  state: transfer.state,
  update_time: chinaTime(transfer.updatedAt),
});
