/** One call of a POS, once it is known who asks. */
import type { PosEventsReply, PosIdentifyReply, PosQuoteReply, PosRedeemReply } from '../../contract/pos';
import type { PosTill } from '../../core/pos/pos.types';
import type { Platform } from '../../platform/context';

export interface PosCall {
  platform: Platform;
  till: PosTill;
  /** JSON, of which nothing else is known yet. */
  body: unknown;
  now: number;
}

export type PosReply = PosEventsReply | PosIdentifyReply | PosRedeemReply | PosQuoteReply;
