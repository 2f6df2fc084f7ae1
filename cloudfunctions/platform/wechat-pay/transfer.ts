/**
 * Money to a member who confirms it in WeChat (商家转账). https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 * A number belongs to one bill for ever: what is not definite is asked again under the same number.
 */
import { Rsa } from './library';
import type { PayCall, PayClient } from './pay-call';
import type { PayConfig } from './pay-config';
import { encryptionKey } from './pay-keys';
import { problem, type PayReply } from './pay-reply';
import {
  cancelledTransfer,
  createdTransfer,
  transferObject,
  transferOf,
  type Transfer,
} from './transfer-objects';

export interface TransferBill {
  /** 1–32 digits and letters. */
  outBillNo: string;
  openid: string;
  amountFen: bigint;
  /** 1005: commission (佣金报酬). 1000: rewards of a campaign (现金营销). */
  sceneId: '1005' | '1000';
  /** What the scene must be told, under its own names; each content is cut after 32 characters. */
  reports: { type: string; content: string }[];
  /** What the member reads; cut after 32 characters. */
  remark: string;
  /** The member's real name, which WeChat Pay compares; from ¥2,000 it must be there, below ¥0.30 not. */
  userName: string | null;
  /** As what the member is told that it comes: one of the scene's words; null: the usual one. */
  perception: string | null;
}

const PATH = 'v3/fund-app/mch-transfer/transfer-bills';
/** Of a remark, and of what a scene is told. */
const MOST_CHARACTERS = 32;

export async function transfer(
  client: PayClient,
  config: PayConfig,
  bill: TransferBill,
): Promise<PayReply<Transfer>> {
  const reply = await client.call(billCall(config, bill), createdTransfer);
  if (!reply.ok) return reply;
  const { outBillNo, amountFen } = bill;
  return about({ ok: true, data: { ...transferOf(reply.data), amountFen } }, outBillNo);
}

export async function findTransfer(
  client: PayClient,
  config: PayConfig,
  outBillNo: string,
): Promise<PayReply<Transfer>> {
  const reply = await client.call({ method: 'get', path: pathOf(outBillNo) }, transferObject);
  if (!reply.ok) return reply;
  const { mch_id: merchant, appid } = reply.data;
  const isOurs = merchant === config.merchantId && (appid ?? config.appId) === config.appId;
  return about({ ok: true, data: transferOf(reply.data) }, isOurs ? outBillNo : null);
}

export async function cancelTransfer(client: PayClient, outBillNo: string): Promise<PayReply<Transfer>> {
  const call = { method: 'post', path: `${pathOf(outBillNo)}/cancel` } as const;
  const reply = await client.call(call, cancelledTransfer);
  return reply.ok ? about({ ok: true, data: transferOf(reply.data) }, outBillNo) : reply;
}

function billCall(config: PayConfig, bill: TransferBill): PayCall {
  const body = {
    appid: config.appId,
    out_bill_no: bill.outBillNo,
    transfer_scene_id: bill.sceneId,
    openid: bill.openid,
    transfer_amount: Number(bill.amountFen),
    transfer_remark: short(bill.remark),
    notify_url: `${config.notifyUrl}/transfer`,
    ...(bill.perception === null ? {} : { user_recv_perception: bill.perception }),
    transfer_scene_report_infos: bill.reports.map(({ type, content }) => ({
      info_type: type,
      info_content: short(content),
    })),
  };
  if (bill.userName === null) return { method: 'post', path: PATH, body };
  const { serial, key } = encryptionKey(config);
  // The library takes key objects, though its types do not say so.
  const userName = Rsa.encrypt(bill.userName, key as unknown as Buffer);
  return { method: 'post', path: PATH, body: { ...body, user_name: userName }, serial };
}

const pathOf = (outBillNo: string): string => `${PATH}/out-bill-no/${encodeURIComponent(outBillNo)}`;

const short = (text: string): string => [...text].slice(0, MOST_CHARACTERS).join('');

const about = (reply: { ok: true; data: Transfer }, outBillNo: string | null): PayReply<Transfer> =>
  reply.data.outBillNo === outBillNo ? reply : problem('unsure', 'a reply about something else');
