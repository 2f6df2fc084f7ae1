/** What the desk asks about sales that are held, and refunds without their sale. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  DecidedReply,
  HeldSalesReply,
  JoinedReply,
  LikelySalesReply,
  NamedSale,
  WaitingRefundsReply,
} from '../../../cloudfunctions/contract/waiting-sales';
import { ask } from './api';

export const listHeldSales = (after?: string): Promise<Reply<HeldSalesReply>> =>
  ask({ action: 'list-held-sales', after });

export const decideHeldSale = (
  sale: NamedSale,
  decision: 'settle' | 'refuse',
  reason: string,
): Promise<Reply<DecidedReply>> => ask({ action: 'decide-held-sale', sale, decision, reason });

export const listWaitingRefunds = (after?: string): Promise<Reply<WaitingRefundsReply>> =>
  ask({ action: 'list-waiting-refunds', after });

export const findLikelySales = (sale: NamedSale): Promise<Reply<LikelySalesReply>> =>
  ask({ action: 'find-likely-sales', sale });

export const joinSale = (
  waiting: NamedSale & { no: string },
  sale: NamedSale,
  reason: string,
): Promise<Reply<JoinedReply>> => ask({ action: 'join-sale', waiting, sale, reason });
