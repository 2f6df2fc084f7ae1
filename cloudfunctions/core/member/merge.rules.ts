/** How the events of a merging are called, and what stands in the way of one. Pure. */

/** Tells events of merging from those of tills, orders and lists. */
export const MERGE_SOURCE = 'merge';

/** What comes from an account: by the journal or event that moved it. @example '12:journal:7' */
export const movedId = (from: bigint, subject: string): string => `${from}:${subject}`;

/** The events of the nth merging of an account. @example '12/1:away', '12/1:back' */
export const mergeId = (memberId: bigint, mergeNo: number, part: 'away' | 'ended' | 'back'): string =>
  `${memberId}/${mergeNo}:${part}`;

/** Why an account cannot be given up by what it holds; null: nothing is in the way. */
export const whyHeld = (held: {
  orders: boolean;
  rebates: boolean;
}): 'holds-orders' | 'holds-rebates' | null =>
  held.orders ? 'holds-orders' : held.rebates ? 'holds-rebates' : null;
