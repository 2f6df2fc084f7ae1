/**
 * What waits for an operator beside the dead letters: sales that are held because they are beyond belief, and
 * refunds whose sale nobody has told of. Asked of the function `operator`.
 */
import * as z from 'zod/mini';
import { after, day, key, reason, rowId } from './shapes';

/** A receipt, by which a sale is known everywhere. */
const sale = z.object({ store: key, day, receipt: key });
export type NamedSale = z.infer<typeof sale>;

/** One that waits: the sale that it names, and its number. */
const parked = z.object({ ...sale.shape, no: rowId });

export const WAITING_SALES_ACTIONS = [
  z.object({ action: z.literal('list-held-sales'), after }),
  /** `settle`: as it was told. `refuse`: never; what is told of it later is not believed either. */
  z.object({ action: z.literal('decide-held-sale'), sale, decision: z.enum(['settle', 'refuse']), reason }),
  /** What has waited longer than the programme's patience. */
  z.object({ action: z.literal('list-waiting-refunds'), after }),
  z.object({ action: z.literal('find-likely-sales'), sale }),
  z.object({ action: z.literal('join-sale'), waiting: parked, sale, reason }),
] as const;

/** Beyond which limit: of a receipt, of a line, of a member's day in money, or in receipts. */
export type HeldReason = 'receipt' | 'line' | 'day' | 'sales';

export interface HeldSalesReply {
  sales: {
    sale: NamedSale;
    storeName: string;
    /** 林*夏; empty: no name told. */
    member: string;
    memberKey: string;
    amountFen: string;
    reasons: HeldReason[];
    heldAt: string;
    /** `pos`, `staff`, the name of an import … */
    source: string;
    /** Somebody let it settle and was interrupted: the same once more. */
    isSettling: boolean;
    /** `name`: of the product; what the catalogue does not know says its number. */
    lines: { name: string; quantity: string; amountFen: string }[];
  }[];
  next: string | null;
}
export interface DecidedReply {
  outcome: 'settled' | 'refused';
}

export interface WaitingRefundsReply {
  refunds: {
    waiting: NamedSale & { no: string };
    storeName: string;
    kind: 'refund' | 'completion';
    at: string;
    receivedAt: string;
    source: string;
    /** JSON of the event. */
    payload: string;
  }[];
  /** How many days a refund waits before it is here. */
  patienceDays: number;
  next: string | null;
}
export interface LikelySalesReply {
  sales: {
    sale: NamedSale;
    storeName: string;
    /** Null: a guest's. */
    member: { name: string; key: string } | null;
    totalFen: string;
  }[];
}
/** `of-guest`: the sale has no member, only the takings fall. `refused`: it is among the dead letters now. */
export interface JoinedReply {
  outcome: 'settled' | 'of-guest' | 'refused';
  /** Why it was refused. */
  code: string | null;
}
