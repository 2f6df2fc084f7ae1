/** The one way in which features ask the functions for staff in the name of whoever works on this device. */
import type { RejectionCode, Reply } from '../../../cloudfunctions/contract/reply';
import type { StaffRequest } from '../../../cloudfunctions/contract/staff';
import { callFunction } from '../../platform/call-function';
import { useStaffSession } from './use-staff-session';

/** The session is over, or whoever it names has left. */
const ENDS = new Set<RejectionCode>(['not-signed-in', 'session-expired']);

/**
 * Calls the function `name` with the current session; where the server no longer knows it, nobody is signed
 * in from then on. Never throws.
 * @param timeoutMs for what takes longer than a person usually waits; milliseconds
 */
export async function callAsStaff<T>(
  name: 'staff' | 'counter' | 'operator' | 'trade' | 'promotion' | 'audience',
  body: object,
  timeoutMs?: number,
): Promise<Reply<T>> {
  const { session, device } = useStaffSession.getState();
  if (session === null) return { ok: false, code: 'not-signed-in', message: 'nobody works on this device' };
  const reply = await callFunction<T>(name, body, session, device, timeoutMs);
  // Somebody else may have signed in meanwhile.
  const isMine = useStaffSession.getState().session === session;
  if (!reply.ok && ENDS.has(reply.code) && isMine) useStaffSession.getState().expire();
  return reply;
}

/**
 * Calls the function `staff`.
 * @example const reply = await callStaff<DeskReply>({ action: 'show-my-desk' })
 */
export const callStaff = <T>(request: StaffRequest): Promise<Reply<T>> => callAsStaff<T>('staff', request);
