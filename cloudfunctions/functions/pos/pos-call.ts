/** One call of a POS, once it is known who asks. */
import type {
  PosError,
  PosEventsReply,
  PosIdentifyReply,
  PosQuoteReply,
  PosRedeemReply,
  PosVoidReply,
} from '../../contract/pos';
import type { ClerkAction, KeptMessage } from '../../core/pos/pos-messages.store';
import type { PosTill } from '../../core/pos/pos.types';
import type { AskedFacts, AskedKeys } from '../../core/views/till/asked-facts';
import type { Platform } from '../../platform/context';

export interface PosCall {
  platform: Platform;
  till: PosTill;
  /** What the POS calls the message. */
  messageId: string;
  /** JSON, of which nothing else is known yet. */
  body: unknown;
  now: number;
  /** The message as it is kept with a reply. */
  keep(reply: PosReply): KeptMessage;
}

export type PosReply = PosEventsReply | PosIdentifyReply | PosRedeemReply | PosQuoteReply | PosVoidReply;

/** What a call is answered. */
export interface Answered {
  reply: PosReply | PosError;
  /** What clerks did by it, to be written down with the answer. */
  done?: ClerkAction[];
  /**
   * Whether the answer was kept with what it tells; false: the message was answered in this moment by
   * somebody else. Missing: it is still to be kept.
   */
  kept?: boolean;
}

/** A call as its action understands it: refused, or what must be known to answer it, and the answer. */
export type Understood =
  { refused: PosError } | { keys: AskedKeys; answer(facts: AskedFacts): Promise<Answered> };

export type PosAction = (call: PosCall) => Understood | Promise<Understood>;
