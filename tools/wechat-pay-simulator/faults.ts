/*
 * What goes wrong on purpose: asked for by tests and by hand (`POST /sandbox/faults`), used up as it happens.
 */
import * as z from 'zod/mini';
import { REFUSAL_CODES } from './refusal';

export const CALLS = [
  'prepay',
  'query',
  'close',
  'refund',
  'query-refund',
  'bill',
  'transfer',
  'query-transfer',
  'cancel-transfer',
  'issue-fapiao',
  'find-fapiao',
  'reverse-fapiao',
  'fund-bill',
] as const;
export type CallName = (typeof CALLS)[number];

const count = z.int().check(z.nonnegative(), z.maximum(10_000));
const fen = z.int().check(z.nonnegative());

const callFault = z.object({
  call: z.enum(CALLS),
  /** How many calls it befalls; 1 when not given. */
  times: z.optional(count),
  /** Whether the work is done nevertheless: the caller cannot know. */
  done: z.optional(z.boolean()),
  /**
   * A documented code; `hang`: no answer at all; `bad-signature`: an answer that somebody changed on its way.
   */
  answer: z.union([z.enum(REFUSAL_CODES), z.enum(['hang', 'bad-signature'])]),
});
export type CallFault = z.infer<typeof callFault>;

/** Which line of a bill: a payment by its order's number, or a refund by its own. */
const billLine = { outTradeNo: z.optional(z.string()), outRefundNo: z.optional(z.string()) };
const billFault = z.union([
  z.object({ remove: z.object(billLine) }),
  z.object({ alter: z.object({ ...billLine, amountFen: fen }) }),
  /** A line of which the merchant knows nothing; `day` is YYYY-MM-DD. */
  z.object({ add: z.object({ ...billLine, day: z.string(), amountFen: fen }) }),
]);
export type BillFault = z.infer<typeof billFault>;

/** Which line of a fund bill, by the merchant's number. */
const outNo = z.string();
const fundFault = z.union([
  z.object({ remove: z.object({ outNo }) }),
  z.object({ alter: z.object({ outNo, amountFen: fen }) }),
  /** A transfer of which the merchant knows nothing; `day` is YYYY-MM-DD. */
  z.object({
    add: z.object({ outNo, day: z.string(), amountFen: fen, account: z.enum(['BASIC', 'OPERATION']) }),
  }),
]);
export type FundFault = z.infer<typeof fundFault>;

const noticeFaults = z.object({
  /** Notices of which nothing is ever sent. */
  silent: z.optional(count),
  /** Deliveries that get lost; they are repeated as if the merchant had not answered. */
  lose: z.optional(count),
  /** Deliveries made twice. */
  duplicate: z.optional(count),
  /** Deliveries signed with a key that is not WeChat Pay's; repeated when they are refused. */
  badSignature: z.optional(count),
  /** Notices that wait until this many are there and then leave in the reverse order. */
  disorder: z.optional(count),
  /** By which each first delivery is late. Seconds. */
  delaySeconds: z.optional(z.number().check(z.nonnegative(), z.maximum(86_400))),
});

const refundFaults = z.object({
  /** How refunds end from now on. */
  outcome: z.optional(z.enum(['SUCCESS', 'ABNORMAL', 'CLOSED'])),
  /** How long they take. Seconds. */
  processingSeconds: z.optional(z.number().check(z.nonnegative(), z.maximum(86_400))),
});

const seconds = z.number().check(z.nonnegative(), z.maximum(86_400));
const transferFaults = z.object({
  /** What a bill comes to for which the merchant's balance does not suffice. */
  short: z.optional(z.enum(['NOT_ENOUGH', 'ACCEPTED', 'PROCESSING'])),
  /** Bills that are not gone on with although there is money; the same bill again is. */
  held: z.optional(count),
  /** How confirmed transfers end from now on, and why they fail. */
  outcome: z.optional(z.enum(['SUCCESS', 'FAIL'])),
  failReason: z.optional(z.string()),
  /** How long the money is on its way, and how long calling back takes. */
  transferringSeconds: z.optional(seconds),
  cancellingSeconds: z.optional(seconds),
  /** By which a transfer that nobody confirmed fails later than a day after. */
  lapseLateSeconds: z.optional(z.number().check(z.nonnegative(), z.maximum(10 * 86_400))),
  /** Callings-back that are accepted, while the member confirms in the same moment and has the money. */
  raceCancel: z.optional(count),
  /** The most of one transfer. */
  limitFen: z.optional(fen),
});

/** The body of `POST /sandbox/faults`. What is not named stays as it is; lists are added to. */
export const faultsBody = z.strictObject({
  calls: z.optional(z.array(callFault)),
  notices: z.optional(noticeFaults),
  refunds: z.optional(refundFaults),
  transfers: z.optional(transferFaults),
  /** How long the tax system takes to make an invoice or to take it back. */
  fapiaoSeconds: z.optional(seconds),
  bill: z.optional(z.array(billFault)),
  fundBill: z.optional(z.array(fundFault)),
  /** Bills can be had at once instead of from ten o'clock of the next day on. */
  billsAtOnce: z.optional(z.boolean()),
});
export type FaultsBody = z.infer<typeof faultsBody>;

export interface Faults {
  calls: CallFault[];
  notices: Required<z.infer<typeof noticeFaults>>;
  refunds: Required<z.infer<typeof refundFaults>>;
  transfers: Required<z.infer<typeof transferFaults>>;
  fapiaoSeconds: number;
  bill: BillFault[];
  fundBill: FundFault[];
  billsAtOnce: boolean;
}

/** WeChat Pay moves money within some seconds to minutes. */
const USUAL_PROCESSING_SECONDS = 2;

/** What WeChat Pay allows at first: ¥200. */
const USUAL_LIMIT_FEN = 20_000;

export const noFaults = (): Faults => ({
  calls: [],
  notices: { silent: 0, lose: 0, duplicate: 0, badSignature: 0, disorder: 0, delaySeconds: 0 },
  refunds: { outcome: 'SUCCESS', processingSeconds: USUAL_PROCESSING_SECONDS },
  transfers: {
    short: 'NOT_ENOUGH',
    held: 0,
    outcome: 'SUCCESS',
    failReason: 'ACCOUNT_FROZEN',
    transferringSeconds: USUAL_PROCESSING_SECONDS,
    cancellingSeconds: USUAL_PROCESSING_SECONDS,
    lapseLateSeconds: 0,
    raceCancel: 0,
    limitFen: USUAL_LIMIT_FEN,
  },
  fapiaoSeconds: USUAL_PROCESSING_SECONDS,
  bill: [],
  fundBill: [],
  billsAtOnce: false,
});

/** Adds what is asked for. */
export function addFaults(faults: Faults, body: FaultsBody): void {
  faults.calls.push(...(body.calls ?? []).map((fault) => ({ ...fault })));
  Object.assign(faults.notices, body.notices);
  Object.assign(faults.refunds, body.refunds);
  Object.assign(faults.transfers, body.transfers);
  faults.fapiaoSeconds = body.fapiaoSeconds ?? faults.fapiaoSeconds;
  faults.bill.push(...(body.bill ?? []));
  faults.fundBill.push(...(body.fundBill ?? []));
  faults.billsAtOnce = body.billsAtOnce ?? faults.billsAtOnce;
}

/** The fault that befalls this call, one less of it left; undefined: none. */
export function takeCallFault(faults: Faults, call: CallName): CallFault | undefined {
  const at = faults.calls.findIndex((each) => each.call === call && each.times !== 0);
  const found = faults.calls[at];
  if (found === undefined) return undefined;
  found.times = (found.times ?? 1) - 1;
  if (found.times === 0) faults.calls.splice(at, 1);
  return found;
}

/** Whether a counted fault of notices befalls, one less of it left. */
export function takeNoticeFault(
  faults: Faults,
  name: 'silent' | 'lose' | 'duplicate' | 'badSignature',
): boolean {
  if (faults.notices[name] === 0) return false;
  faults.notices[name] -= 1;
  return true;
}
