/**
 * Transfers to members as WeChat Pay describes them, in replies and in notices, and as the product knows
 * them.
 */
import * as z from 'zod/mini';

/**
 * ACCEPTED, PROCESSING: taken, not yet paid for; the same bill again goes on with it. WAIT_USER_CONFIRM: the
 * member has a day to confirm. TRANSFERING: confirmed, on its way. CANCELING: called back, not yet certain.
 * Final: SUCCESS, FAIL, CANCELLED.
 */
const TRANSFER_STATES = [
  'ACCEPTED',
  'PROCESSING',
  'WAIT_USER_CONFIRM',
  'TRANSFERING',
  'SUCCESS',
  'FAIL',
  'CANCELING',
  'CANCELLED',
] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

export interface Transfer {
  outBillNo: string;
  transferBillNo: string;
  state: TransferState;
  /** Null where WeChat Pay does not say it: in the answer to calling back. */
  amountFen: bigint | null;
  /**
   * Opens WeChat's page where the member confirms, until the same bill is sent again or its day is over.
   * Null: there is nothing to confirm, or the reply does not bring it, as a query's.
   */
  packageInfo: string | null;
  /** WeChat Pay's code. @example OVERDUE_CLOSE */
  failReason: string | null;
  /** When it came into its state; null where WeChat Pay does not say it: in the answer to a bill. */
  updatedAt: Date | null;
}

const text = z.string().check(z.minLength(1), z.maxLength(128));
const instant = z.iso.datetime({ offset: true });
const optional = <T>(schema: z.ZodMiniType<T>): z.ZodMiniType<T | null | undefined> =>
  z.optional(z.nullable(schema));

const transferFields = {
  out_bill_no: text,
  transfer_bill_no: text,
  state: z.enum(TRANSFER_STATES),
  fail_reason: optional(z.string().check(z.maxLength(256))),
  package_info: optional(z.string().check(z.maxLength(1024))),
};

/** The answer to a bill. */
export const createdTransfer = z.object(transferFields).check(
  z.refine(({ state, package_info: info }) => state !== 'WAIT_USER_CONFIRM' || Boolean(info), {
    error: 'nothing to confirm with',
    path: ['package_info'],
  }),
);
/** The answer to calling back, which is sparing of words. */
export const cancelledTransfer = z.object({ ...transferFields, update_time: optional(instant) });
/** A transfer in the answer to a query, and in a notice. */
export const transferObject = z.object({
  ...transferFields,
  mch_id: text,
  appid: optional(text),
  transfer_amount: z.int().check(z.positive()),
  update_time: instant,
});

interface TransferFields extends z.infer<z.ZodMiniObject<typeof transferFields>> {
  transfer_amount?: number;
  update_time?: string | null | undefined;
}

export const transferOf = (it: TransferFields): Transfer => ({
  outBillNo: it.out_bill_no,
  transferBillNo: it.transfer_bill_no,
  state: it.state,
  amountFen: it.transfer_amount === undefined ? null : BigInt(it.transfer_amount),
  packageInfo: it.package_info || null,
  failReason: it.fail_reason || null,
  updatedAt: it.update_time == null ? null : new Date(it.update_time),
});
