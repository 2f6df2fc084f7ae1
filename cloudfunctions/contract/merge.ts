/**
 * Two accounts of one person, as an operator makes them one and tells them apart again: requests and replies.
 */
import * as z from 'zod/mini';
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
  member: ShownMember | null;
  into: ShownMember | null;
  /** Coupons that would go over. */
  coupons: number;
  /** Null: they can become one. */
  why: WhyNotMerged | null;
}

/** A line of a member's history, as an operator reads it. */
export interface ShownEntry {
  at: string;
  title: string;
  points: string;
  store: string | null;
}

/** An account that was given up for the one that is shown. */
export interface MergedAccount {
  memberKey: string;
  mergedAt: string;
  lastEntries: ShownEntry[];
}

/** A member as an operator may see them: masked. */
export interface ShownMember {
  memberKey: string;
  name: string;
  phone: string | null;
  joinedAt: string | null;
  tier: string;
  redeemablePoints: string;
  pendingPoints: string;
  debtPoints: string;
  qualifyingPoints: string;
  lastEntries: ShownEntry[];
  /** Accounts that were given up for this one, with their own last entries. */
  merged: MergedAccount[];
}
