/** A store's POS, as its signature proved it, and what it is told of its events. */
import type { PosError } from '../../contract/pos';

export interface PosTill {
  brandId: number;
  storeId: string;
  /** Zone of the brand. */
  utcOffsetMinutes: number;
}

/** What became of one event; `seq` is its number in its member's sequence. */
export type PosOutcome = { id: string | null } & (
  | { ok: true; outcome: 'settled'; memberId: bigint; seq: bigint }
  | { ok: true; outcome: 'known' | 'waiting-for-sale' | 'kept-without-member' }
  | PosError
);
