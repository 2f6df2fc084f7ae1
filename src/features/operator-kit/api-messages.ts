/** The calls behind messages at the desk. */
import type { AudienceRequest } from '../../../cloudfunctions/contract/audience-desk';
import type {
  FriendsReply,
  MessagesDeskReply,
  StaffTasksReply,
} from '../../../cloudfunctions/contract/message-desk';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends AudienceRequest['action']> = Omit<
  Extract<AudienceRequest, { action: Action }>,
  'action'
>;

/** A list is read and kept before it is answered. Milliseconds. */
const LIST_TIMEOUT_MS = 60_000;

const ask = <T>(request: AudienceRequest, timeoutMs?: number): Promise<Reply<T>> =>
  callAsStaff<T>('audience', request, timeoutMs);

export const showMessages = (): Promise<Reply<MessagesDeskReply>> => ask({ action: 'show-messages' });

export const saveMessageSettings = (
  asked: AskedFor<'save-message-settings'>,
): Promise<Reply<{ revision: number }>> => ask({ action: 'save-message-settings', ...asked });

export const listStaffTasks = (after?: string): Promise<Reply<StaffTasksReply>> =>
  ask({ action: 'list-staff-tasks', after });

export const importFriends = (csv: string): Promise<Reply<FriendsReply>> =>
  ask({ action: 'import-friends', csv }, LIST_TIMEOUT_MS);
