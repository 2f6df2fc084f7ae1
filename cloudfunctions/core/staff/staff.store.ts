/*
 * Staff, their stores and how they sign in. Rows are locked by `holdStaff` before rights change. Nothing is
 * deleted but stores and identities: the log names staff.
 */
import type { Role } from '../../contract/staff';
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import type { StaffRow } from './staff.types';
import {
  deleteStaffIdentities,
  deleteStaffStores,
  findStaff,
  findStaffByIdentity,
  insertStaff,
  insertStaffIdentity,
  insertStaffStores,
  lockStaff,
  raiseStaffGeneration,
  type ILockStaffResult,
} from './staff.store.queries';

export interface StaffKey {
  staffId: bigint;
  brandId: number;
}

/** How somebody signs in: "wechat" and the openid. */
export interface SignsInAs {
  kind: string;
  identity: string;
}

const toStaff = (row: ILockStaffResult): StaffRow => ({
  staffId: row.staff_id,
  brandId: row.brand_id,
  name: row.name,
  // The column takes these three only.
  role: row.role as Role,
  generation: row.generation,
  left: row.left_at !== null,
  stores: row.stores as string[],
});

/** Staff of this brand, and whether the brand has the store that was named; null where there is nobody. */
export async function readStaff(
  db: Db,
  key: StaffKey,
  store: string | null = null,
): Promise<(StaffRow & { storeExists: boolean }) | null> {
  const [row] = await findStaff.run({ ...key, store }, db);
  return row === undefined ? null : { ...toStaff(row), storeExists: row.store_exists };
}

/** Locks the row and reads it; null where there is nobody. */
export async function holdStaff(db: Db, key: StaffKey): Promise<StaffRow | null> {
  const [row] = await lockStaff.run({ ...key }, db);
  return row === undefined ? null : toStaff(row);
}

/** Who of a brand's staff signs in as this. */
export async function findByIdentity(db: Db, brandId: number, as: SignsInAs): Promise<bigint | null> {
  const [row] = await findStaffByIdentity.run({ brandId, ...as }, db);
  return row?.staff_id ?? null;
}

/** Keeps somebody new. An identity that is somebody else's violates `staff_identities_pkey`. */
export async function addStaff(
  db: Db,
  staff: { brandId: number; name: string; role: Role; stores: string[]; signsInAs: SignsInAs | null },
): Promise<bigint> {
  const { brandId, name, role, stores, signsInAs } = staff;
  const [row] = await insertStaff.run({ brandId, name, role }, db);
  const { staff_id: staffId } = present(row, 'the new staff');
  await addStores(db, { staffId, brandId }, stores);
  if (signsInAs !== null) await insertStaffIdentity.run({ brandId, staffId, ...signsInAs }, db);
  return staffId;
}

/** Lets somebody work at further stores. */
export async function addStores(db: Db, key: StaffKey, stores: string[]): Promise<void> {
  if (stores.length > 0) await insertStaffStores.run({ ...key, stores }, db);
}

/** Takes somebody off these stores. */
export async function removeStores(db: Db, staffId: bigint, stores: string[]): Promise<void> {
  await deleteStaffStores.run({ staffId, stores }, db);
}

/** Forgets how somebody signed in. */
export async function removeIdentities(db: Db, staffId: bigint): Promise<void> {
  await deleteStaffIdentities.run({ staffId }, db);
}

/** Ends every session of somebody; with `leftAt`, for good. */
export async function endStaffSessions(
  db: Db,
  staffId: bigint,
  leftAt: Instant | null = null,
): Promise<void> {
  await raiseStaffGeneration.run({ staffId, leftAt: isoInstant(leftAt) }, db);
}
