/**
 * Two accounts of one person, as an operator makes them one and tells them apart again: requests and replies.
 */
import * as z from 'zod/mini';
import type { LookUpReply } from './operator';
import { key, reason } from './shapes';

/** `member`: the account that is given up; `into`: the one that is kept. By member key. */
const pair = { member: key, into: key };

export const checkMergeSchema = z.object({ action: z.literal('check-merge'), ...pair });
export const mergeMembersSchema = z.object({ action: z.literal('merge-members'), ...pair, reason });
/** Of an account that was given up. */
export const undoMergeSchema = z.object({ action: z.literal('undo-merge'), member: key, reason });

/** Why two accounts cannot become one now. */
export type WhyNotMerged = 'same' | 'account-closed' | 'holds-orders' | 'holds-rebates';

export interface CheckMergeReply {
  /** Null: one of them is nobody of the brand. */
  member: LookUpReply['member'];
  into: LookUpReply['member'];
  /** Coupons that would go over. */
  coupons: number;
  /** Null: they can become one. */
  why: WhyNotMerged | null;
}

/** An account that was given up for the one that is shown. */
export interface MergedAccount {
  memberKey: string;
  mergedAt: string;
  lastEntries: NonNullable<LookUpReply['member']>['lastEntries'];
}
