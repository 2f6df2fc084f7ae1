/** The calls behind the team of a store. Managers. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type { InviteReply, StaffListReply, StaffRequest } from '../../../cloudfunctions/contract/staff';
import { pageAfter } from '../../platform/page-after';
import { callStaff } from '../staff-session/call-staff';

/** Who is invited, as what. */
export type Invited = Pick<Extract<StaffRequest, { action: 'invite' }>, 'name' | 'role'>;

export const listStaff = (store: string, after?: string): Promise<Reply<StaffListReply>> =>
  callStaff({ action: 'list-staff', store, ...pageAfter(after) });

export const invite = (store: string, invited: Invited): Promise<Reply<InviteReply>> =>
  callStaff({ action: 'invite', store, ...invited });

/** Takes effect at once. */
export const dismiss = (store: string, staffId: string): Promise<Reply<null>> =>
  callStaff({ action: 'dismiss', store, staffId });
