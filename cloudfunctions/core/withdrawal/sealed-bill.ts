/**
 * The body that WeChat Pay is sent for a withdrawal: fixed before the first call, whatever words or programme
 * say later, and kept sealed. Pure but for the vault.
 */
import * as z from 'zod/mini';
import type { ReferralProgramme } from '../../contract/referral-programme';
import type { Vault } from '../../platform/vault';
import type { TransferBill } from '../../platform/wechat-pay/wechat-pay';
import type { WithdrawalKey } from './withdrawal.types';
import { billWords } from './words';

const billSchema = z.object({
  outBillNo: z.string(),
  openid: z.string(),
  amountFen: z.string(),
  sceneId: z.enum(['1005', '1000']),
  reports: z.array(z.object({ type: z.string(), content: z.string() })),
  remark: z.string(),
  userName: z.nullable(z.string()),
  perception: z.nullable(z.string()),
});

export interface Payee {
  openid: string;
  /** Only where WeChat Pay compares it. */
  realName: string | null;
}

/** The bill of a withdrawal. */
export const billOf = (
  { withdrawalId }: WithdrawalKey,
  { openid, realName }: Payee,
  netFen: bigint,
  sceneId: ReferralProgramme['payout']['scene'],
): TransferBill => ({
  outBillNo: withdrawalId,
  openid,
  amountFen: netFen,
  sceneId,
  reports: billWords.reports[sceneId].map((report) => ({ ...report })),
  remark: billWords.remark,
  userName: realName,
  perception: null,
});

/** A sealed bill opens in its own row and nowhere else. */
const placeOf = ({ memberId, withdrawalId }: WithdrawalKey): string =>
  `withdrawals/${memberId}/${withdrawalId}`;

export const sealBill = (vault: Vault, key: WithdrawalKey, { amountFen, ...rest }: TransferBill): Buffer =>
  vault.seal(Buffer.from(JSON.stringify({ ...rest, amountFen: amountFen.toString() })), placeOf(key));

export function openBill(vault: Vault, key: WithdrawalKey, sealed: Uint8Array): TransferBill {
  const text = vault.open(sealed, placeOf(key)).toString();
  const { amountFen, ...rest } = billSchema.parse(JSON.parse(text));
  return { ...rest, amountFen: BigInt(amountFen) };
}
