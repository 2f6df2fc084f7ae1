/** An item of the menu as it is kept, and what differs of it at a store. */
import type { MenuItem } from '../../contract/menu';

export interface KeptItem {
  item: MenuItem;
  /** Whether guests see it. */
  shown: boolean;
  revision: number;
}

export interface StoreItem {
  productId: string;
  /** Null: the menu's. */
  priceFen: bigint | null;
  /** Null: not counted. */
  available: number | null;
  soldOut: boolean;
}
