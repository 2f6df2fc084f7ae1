/**
 * What members are told of the messages that they were sent, and what they choose. Part of the function
 * `account`; constants stand in message-limits.ts. Instants ISO 8601 with offset.
 */
import * as z from 'zod/mini';
import { WEEK_CHOICES, type MessageChannel, type MessageTarget, type WeekChoice } from './message-limits';
import { after, opaque, rowId } from './shapes';

/** What causes messages, as a member mutes it. */
const source = { kind: z.literal('flow'), id: opaque(1, 60) };

export const messageActions = [
  /** A page of what the member was sent, newest first. `after`: the cursor of the page before. */
  z.object({ action: z.literal('list-messages'), after }),
  /** The member saw everything up to this message. */
  z.object({ action: z.literal('read-messages'), upTo: rowId }),
  /** Closes a card on home: it comes no more. */
  z.object({ action: z.literal('close-message'), message: rowId }),
  /** What the member chose. */
  z.object({ action: z.literal('show-message-choices') }),
  z.object({ action: z.literal('set-week-most'), most: z.literal(WEEK_CHOICES) }),
  /** Nothing more of what caused this message. */
  z.object({ action: z.literal('mute-messages'), message: rowId }),
  z.object({ action: z.literal('unmute-messages'), ...source }),
] as const;

/** How many of the last seven days count, and how many may be. */
export interface MessageWeek {
  sent: number;
  most: WeekChoice;
}

export interface MessageView {
  message: string;
  title: string;
  body: string;
  /** Why this member got it. */
  why: string;
  source: { kind: 'flow'; id: string; name: string; isMuted: boolean };
  channel: Exclude<MessageChannel, 'till'>;
  opens: MessageTarget | null;
  sentAt: string;
  /** Its time has passed: it leads nowhere any more. */
  isOver: boolean;
  isRead: boolean;
}
export interface MessagesReply {
  messages: MessageView[];
  next: string | null;
  week: MessageWeek;
}

export interface MessageChoicesReply {
  week: MessageWeek;
  muted: { kind: 'flow'; id: string; name: string }[];
}

/** A card on home that one member gets. */
export interface HomeMessage {
  message: string;
  title: string;
  body: string;
  opens: MessageTarget | null;
}
