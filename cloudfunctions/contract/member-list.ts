/** Members as a list at the desk: what it is asked and tells. Names and numbers are masked. */
import * as z from 'zod/mini';
import { after, key, text } from './shapes';

/** The last four digits of a phone number. */
export const PHONE_END = /^\d{4}$/;
/** A shorter beginning of a name would be half of a chain. */
export const SHORTEST_NAME = 2;

export const memberListSchema = z.object({
  action: z.literal('list-members'),
  /** Four digits: the end of a phone number; else the beginning of a name. Missing: the newest. */
  text: z.optional(text(SHORTEST_NAME, 40)),
  /** The code of a level. */
  level: z.optional(key),
  after,
});

export interface MembersReply {
  members: {
    memberKey: string;
    name: string;
    phone: string | null;
    tier: string;
    joinedAt: string;
    /** The day of the last sale, YYYY-MM-DD. */
    visitedOn: string | null;
    redeemablePoints: string;
  }[];
  next: string | null;
}
