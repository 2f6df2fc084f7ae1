/** One call of a POS, once it is known who asks. */
import type {
  PosError,
  PosEventsReply,
  PosIdentifyReply,
  PosQuoteReply,
  PosRedeemReply,
} from '../../contract/pos';
import type { ClerkAction } from '../../core/pos/pos-messages.store';
import type { PosTill } from '../../core/pos/pos.types';
import type { Platform } from '../../platform/context';

export interface PosCall {
  platform: Platform;
  till: PosTill;
  /** What the POS calls the message. */
  messageId: string;
  /** JSON, of which nothing else is known yet. */
  body: unknown;
  now: number;
}

/** What a call is answered, and what clerks did by it, to be written down with the answer. */
export interface Answered {
  reply: PosReply | PosError;
  done?: ClerkAction[];
}

export type PosReply = PosEventsReply | PosIdentifyReply | PosRedeemReply | PosQuoteReply;
