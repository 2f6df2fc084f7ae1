/** Events on their way in. */
import type { EventBody } from '../../contract/event';
import type { Instant } from '../kernel/time';

/**
 * An event as its source tells it, its member known (null: a sale without a member, or an event that belongs
 * to its sale's member).
 */
export type IncomingEvent = EventBody & {
  source: string;
  externalId: string;
  memberId: bigint | null;
  occurredAt: Instant;
  /** Of a POS: the message that tells it, and the clerk whom it names. */
  told?: { messageId: string; clerk: string | null };
};

/**
 * What became of an incoming event. `known`: told before, nothing changes. `conflict`: told before with other
 * content.
 */
export type Receipt =
  | { outcome: 'received'; memberId: bigint; seq: bigint }
  | { outcome: 'known' | 'parked' | 'kept-without-member' }
  | { outcome: 'conflict'; reason: string };

/** Where an event waits: enough to take it. */
export interface Waiting {
  memberId: bigint;
  seq: bigint;
}

/** The identity of a sale across sources. */
export interface SaleKey {
  store: string;
  day: string;
  receipt: string;
}

/** Events that waited for their sale are taken so many a statement. */
export const FOLLOWERS_AT_ONCE = 500;
