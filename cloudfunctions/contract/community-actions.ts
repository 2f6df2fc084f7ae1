/** What members ask the function `group` of a cycle of community buying; told in contract/community.ts. */
import * as z from 'zod/mini';
import { ORDER_ID } from './order';
import { code } from './shapes';

const order = z.string().check(z.regex(ORDER_ID));

/** Seats are quoted and taken as in any group (contract/group.ts). */
export const COMMUNITY_ACTIONS = [
  /** With what the member has of it. */
  z.object({ action: z.literal('show-cycle'), cycle: code }),
  z.object({ action: z.literal('show-parcel'), order }),
  /** Before the cut-off: the money goes back; of one that is not paid: it is cancelled. */
  z.object({ action: z.literal('cancel-parcel'), order }),
] as const;
