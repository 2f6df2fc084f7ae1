/** Calls of the function `audience`, as its several api files make them. */
import type { AudienceRequest } from '../../../cloudfunctions/contract/audience-desk';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callAsStaff } from '../staff-session/call-staff';

/** What an action takes. */
export type AskedFor<Action extends AudienceRequest['action']> = Omit<
  Extract<AudienceRequest, { action: Action }>,
  'action'
>;

/** A list is read and kept before it is answered. Milliseconds. */
export const LIST_TIMEOUT_MS = 60_000;

export const askAudience = <T>(request: AudienceRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('audience', request, timeoutMs);
