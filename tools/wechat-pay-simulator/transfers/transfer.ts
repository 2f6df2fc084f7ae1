/*
 * A transfer to a member as the simulated WeChat Pay keeps it, and in its own words.
 */
import { chinaTime, type World } from '../world';

export type TransferState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED';

export interface Transfer {
  outBillNo: string;
  transferBillNo: string;
  /** The whole request, its name read: the same number must come with the same. */
  content: string;
  sceneId: string;
  openid: string;
  amount: number;
  remark: string;
  /** As decrypted; null: none was sent. */
  userName: string | null;
  notifyUrl: string | null;
  state: TransferState;
  /** The latest one, which alone opens the page; null: none was given yet. */
  packageInfo: string | null;
  failReason: string | null;
  createdAt: number;
  updatedAt: number;
  /** When its money left the merchant's account; null: not yet. */
  lockedAt: number | null;
  /** When it came back; null: it did not. */
  returnedAt: number | null;
}

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
