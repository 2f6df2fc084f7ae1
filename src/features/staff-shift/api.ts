/** The calls behind a shift: what I did, what the store did, taking back, and what should be looked at. */
import type { StoreTodayReply } from '../../../cloudfunctions/contract/counter';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { ActionsReply, ReversalReply, ReviewReply } from '../../../cloudfunctions/contract/staff';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff, callStaff } from '../staff-session/call-staff';

/** What waits at the store, and what it sold today. */
export const showStoreToday = (store: string): Promise<Reply<StoreTodayReply>> =>
  callAsStaff<StoreTodayReply>('counter', { action: 'show-store-today', store });

export const listMyShift = (store: string, after?: string): Promise<Reply<ActionsReply>> =>
  callStaff({ action: 'list-my-shift', store, ...pageAfter(after) });

/** Managers. */
export const listStoreActions = (store: string, after?: string): Promise<Reply<ActionsReply>> =>
  callStaff({ action: 'list-store-actions', store, ...pageAfter(after) });

/** Within a minute, what I did. */
export const undo = (store: string, redemption: string): Promise<Reply<ReversalReply>> =>
  callStaff({ action: 'undo', store, redemption });

/** Within a day; managers. */
export const reverse = (store: string, redemption: string, reason: string): Promise<Reply<ReversalReply>> =>
  callStaff({ action: 'reverse', store, redemption, reason });

/** Managers. */
export const listReview = (store: string): Promise<Reply<ReviewReply>> =>
  callStaff({ action: 'list-review', store });
