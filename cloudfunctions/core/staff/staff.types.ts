/** Staff, as they are kept and as they ask. */
import type { Role } from '../../contract/staff';

export interface StaffRow {
  staffId: bigint;
  brandId: number;
  name: string;
  role: Role;
  /** Of the rights: sessions of an earlier one are over. */
  generation: number;
  left: boolean;
  /** Stores of clerks and managers; operators have none of their own and work for all. */
  stores: string[];
}

/** Whoever asks, admitted. */
export interface Staff {
  staffId: bigint;
  brandId: number;
  name: string;
  role: Role;
  stores: string[];
}

/** Who does something, and where. */
export interface Doer {
  brandId: number;
  /** Null: at the operator's desk. */
  storeId: string | null;
  /** Null: the store's POS; then `clerk` is its own name of whoever works there. */
  staffId: bigint | null;
  clerk: string | null;
  /** What the device calls itself. */
  device?: string | null;
}

/** Signed-in staff at a store. */
export interface StaffPlace extends Doer {
  storeId: string;
  staffId: bigint;
}
