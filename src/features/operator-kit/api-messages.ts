/** The calls behind messages at the desk. */
import type {
  FriendsReply,
  MessagesDeskReply,
  StaffTasksReply,
} from '../../../cloudfunctions/contract/message-desk';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { askAudience as ask, LIST_TIMEOUT_MS, type AskedFor } from './ask-audience';

export const showMessages = (): Promise<Reply<MessagesDeskReply>> => ask({ action: 'show-messages' });

export const saveMessageSettings = (
  asked: AskedFor<'save-message-settings'>,
): Promise<Reply<{ revision: number }>> => ask({ action: 'save-message-settings', ...asked });

export const listStaffTasks = (after?: string): Promise<Reply<StaffTasksReply>> =>
  ask({ action: 'list-staff-tasks', after });

export const importFriends = (csv: string): Promise<Reply<FriendsReply>> =>
  ask({ action: 'import-friends', csv }, LIST_TIMEOUT_MS);
