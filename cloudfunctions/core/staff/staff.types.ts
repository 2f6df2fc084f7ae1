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
