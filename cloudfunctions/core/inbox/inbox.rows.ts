/** Rows of the inbox on their way in and out. */
import type { EventKind } from '../../contract/event';
import type { Instant } from '../kernel/time';
import type { SaleKey } from './inbox.types';

/** An event ready to be written: its hash, its day, its payload as text. */
export interface PreparedEvent {
  source: string;
  externalId: string;
  /** 16 bytes over member, instant and content. */
  hash: Buffer;
  memberId: bigint | null;
  kind: EventKind;
  occurredAt: Instant;
  /** The sale's own day for a sale; otherwise the business day of the instant. YYYY-MM-DD. */
  day: string;
  payload: string;
  /** The sale that it is or belongs to. */
  sale: SaleKey | null;
  /** A sale for which something waits. */
  awaited: boolean;
  /** The message of a POS that tells it. */
  messageId: string | null;
}
