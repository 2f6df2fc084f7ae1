/** What staff see of their own work place: what they may do, where, and with whom. Reads only. */
import type { BrandStaffReply } from '../../../contract/operator';
import {
  staffRequestSchema,
  type DemoStaffReply,
  type DeskReply,
  type Role,
  type StaffAction,
  type StaffListReply,
} from '../../../contract/staff';
import type { Db } from '../../../platform/db';
import { readStores, readStoresById } from '../../catalog/catalog.store';
import { present } from '../../kernel/assert';
import { pageOf, sought } from '../../kernel/page';
import { actionsOf, type DeskAction } from '../../staff/roles.rules';
import type { Staff } from '../../staff/staff.types';
import { findDesk, findStaffOfBrand, findStaffOfStore } from './work-place.view.queries';

const PAGE = 50;

const STAFF_ACTIONS = new Set<DeskAction>(
  staffRequestSchema.def.options.map((option) => option.shape.action.def.values[0] as StaffAction),
);
const isStaffAction = (action: DeskAction): action is StaffAction => STAFF_ACTIONS.has(action);

/** The desk of whoever asks; operators have every store of the brand. */
export async function showDesk(db: Db, staff: Staff): Promise<DeskReply> {
  const { brandId, name, role } = staff;
  const [brand] = await findDesk.run({ brandId }, db);
  const stores =
    role === 'operator' ? await readStores(db, brandId) : await readStoresById(db, brandId, staff.stores);
  const { key, name: brandName } = present(brand, 'the brand');
  return {
    name,
    role,
    brand: { key, name: brandName },
    stores,
    may: actionsOf(role).filter(isStaffAction),
  };
}

/** A page of those who work at a store. */
export async function listStaff(
  db: Db,
  me: Staff,
  page: { store: string; after: bigint },
): Promise<StaffListReply> {
  const rows = await findStaffOfStore.run({ brandId: me.brandId, ...page, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.staff_id.toString());
  const staff = shown.map((row) => ({
    staffId: row.staff_id.toString(),
    name: row.name,
    role: row.role as Role,
    since: row.since?.toISOString() ?? null,
    isMe: row.staff_id === me.staffId,
  }));
  return { staff, next };
}

/** A page of everybody who works, or worked, for a brand. */
export async function listBrandStaff(db: Db, brandId: number, after: bigint): Promise<BrandStaffReply> {
  const rows = await findStaffOfBrand.run({ brandId, after, left: true, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.staff_id.toString());
  const staff = shown.map((row) => ({
    staffId: row.staff_id.toString(),
    name: row.name,
    role: row.role as Role,
    stores: row.stores as string[],
    leftAt: row.left_at?.toISOString() ?? null,
  }));
  return { staff, next };
}

/** Demo mode: the first of those who work for a brand. */
export async function listDemoStaff(db: Db, brandId: number): Promise<DemoStaffReply> {
  const rows = await findStaffOfBrand.run({ brandId, after: 0n, left: false, limit: PAGE }, db);
  return {
    staff: rows.map((row) => ({
      staffId: row.staff_id.toString(),
      name: row.name,
      role: row.role as Role,
      stores: row.stores as string[],
    })),
  };
}
