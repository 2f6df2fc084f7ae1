/** The points mall as it is kept. */
import type { MallItem, MallKind, MallState } from '../../contract/mall';
import type { Instant } from '../kernel/time';

/** An item of a brand's mall, and how much of it there is. */
export interface MallItemRow {
  brandId: number;
  itemId: string;
  revision: number;
  state: MallState;
  item: MallItem;
  /** Taken and not given back. */
  taken: bigint;
  /** Null: as many as are wanted. */
  stock: bigint | null;
}

/** What a member took. */
export interface Exchange {
  memberId: bigint;
  /** The request that made it. */
  exchangeId: string;
  brandId: number;
  itemId: string;
  name: string;
  kind: MallKind;
  points: bigint;
  fen: bigint;
  /** One of the two. */
  couponId: bigint | null;
  orderId: string | null;
  at: Instant;
  /** Null: it stands. */
  givenBackAt: Instant | null;
}
