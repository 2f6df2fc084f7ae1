/** The calls around one's own work place: signing in, the desk, signing out. */
import type { Reply } from '../../../cloudfunctions/contract/reply';
import type {
  DemoStaffReply,
  DeskReply,
  StaffRequest,
  StaffSessionReply,
} from '../../../cloudfunctions/contract/staff';
import { callFunction } from '../../platform/call-function';
import { askForLoginCode } from '../../platform/login';
import { callStaff } from './call-staff';
import { useStaffSession } from './use-staff-session';

/** Before signing in. */
const ask = <T>(request: StaffRequest): Promise<Reply<T>> =>
  callFunction<T>('staff', request, null, useStaffSession.getState().device);

const noCode: Reply<never> = { ok: false, code: 'try-again', message: 'WeChat gave no login code' };

/** As whoever holds the phone. WeChat only. */
export async function signInOnWechat(): Promise<Reply<StaffSessionReply>> {
  const code = await askForLoginCode();
  return code === null ? noCode : ask({ action: 'sign-in-staff-wechat', code });
}

/** Demo mode: who can be chosen. */
export const listDemoStaff = (): Promise<Reply<DemoStaffReply>> => ask({ action: 'list-demo-staff' });

/** Demo mode: as whoever is chosen. */
export const signInDemoStaff = (staffId: string): Promise<Reply<StaffSessionReply>> =>
  ask({ action: 'sign-in-demo-staff', staffId });

/** Uses a one-time code; on WeChat for whoever holds the phone. */
export async function acceptInvite(invite: string): Promise<Reply<StaffSessionReply>> {
  if (process.env.TARO_ENV === 'h5') return ask({ action: 'accept-invite', invite });
  const code = await askForLoginCode();
  return code === null ? noCode : ask({ action: 'accept-invite', invite, code });
}

export const showMyDesk = (): Promise<Reply<DeskReply>> => callStaff({ action: 'show-my-desk' });

/** On every device. */
export const endMySessions = (): Promise<Reply<null>> => callStaff({ action: 'end-my-sessions' });
