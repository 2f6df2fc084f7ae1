/** The calls behind messages: what the member was sent, and what they choose of it. */
import type { AccountRequest } from '../../../cloudfunctions/contract/account';
import type { WeekChoice } from '../../../cloudfunctions/contract/message-limits';
import type { MessageChoicesReply, MessagesReply } from '../../../cloudfunctions/contract/messages';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

const ask = <T>(request: AccountRequest): Promise<Reply<T>> => callSigned<T>('account', request);

export const listMessages = (after?: string): Promise<Reply<MessagesReply>> =>
  ask({ action: 'list-messages', ...pageAfter(after) });

export const readMessages = (upTo: string): Promise<Reply<unknown>> => ask({ action: 'read-messages', upTo });

export const showMessageChoices = (): Promise<Reply<MessageChoicesReply>> =>
  ask({ action: 'show-message-choices' });

export const setWeekMost = (most: WeekChoice): Promise<Reply<unknown>> =>
  ask({ action: 'set-week-most', most });

/** Nothing more of what caused this message. */
export const muteMessages = (message: string): Promise<Reply<unknown>> =>
  ask({ action: 'mute-messages', message });

export const unmuteMessages = (source: { kind: 'flow'; id: string }): Promise<Reply<unknown>> =>
  ask({ action: 'unmute-messages', kind: source.kind, id: source.id });
