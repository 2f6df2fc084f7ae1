/** Messages to members, as whoever sends them and whoever keeps them speak of them. Types only. */
import type { MessageChannel, MessageTarget } from '../../contract/message-limits';
import type { Instant } from '../kernel/time';

export type { MessageChannel, MessageTarget } from '../../contract/message-limits';

/** What causes messages; a member can mute it. */
export interface MessageSource {
  kind: 'flow';
  id: string;
  /** As the member reads it. */
  name: string;
}

/** A message that is to be sent. */
export interface MessageToSend {
  memberId: bigint;
  /**
   * Once for its member and key, for ever: sent again, it is the same message. No two of a call share one.
   */
  key: string;
  source: MessageSource;
  channel: MessageChannel;
  title: string;
  body: string;
  /** What a tap opens; null: nothing. */
  opens: MessageTarget | null;
  /** Why this member got it, one sentence for the member. */
  why: string;
  /** From then on it is shown no more; null: it has no end. */
  until: Instant | null;
}

/** Why a message is not sent. `muted`: of its source, or none at all. */
export type WhyDropped = 'no-consent' | 'muted' | 'no-channel' | 'closed-account';

/** What became of a message: it is on its way, it may be sent later, or never. */
export type SendOutcome =
  { sent: true } | { laterAt: Instant; why: 'quiet-hours' | 'cap' } | { dropped: WhyDropped };

/**
 * `waiting`: for WeChat to be asked. `sending`: it is being asked. `sent`: shown here, or taken by WeChat.
 * `unknown`: it was asked and nobody knows what became of it; it is not asked again. `refused`: it said no.
 * `dropped`: the member withdrew what allowed it, in between.
 */
export type MessageState = 'waiting' | 'sending' | 'sent' | 'unknown' | 'refused' | 'dropped';

/** What of a member decides whether they may be sent something now. */
export interface Standing {
  isClosed: boolean;
  /** To messages about offers. */
  agrees: boolean;
  /** Null: as the brand says. */
  weekMost: number | null;
  /** When the messages of the last seven days that count were sent. */
  sentAt: readonly Instant[];
  /** Sources, as `sourceKey` writes them. */
  muted: ReadonlySet<string>;
  /** Subscription messages that may still be sent. */
  subscriptions: number;
  hasFriend: boolean;
  /** Of the messages that are asked about: those that were sent before. */
  known: ReadonlySet<string>;
}

/** Who of the members has whom of the staff as a friend. */
export interface Friendship {
  memberKey: string;
  staffUser: string;
  externalUser: string;
}
