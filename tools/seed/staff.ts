/**
 * The demo brand's staff: an operator, a manager of two stores, and a clerk at each. Invented. They sign in
 * from a list, in demo mode only.
 */
import type { Role } from '../../cloudfunctions/contract/staff';
import type { Instant } from '../../cloudfunctions/core/kernel/time';
import { listDemoStaff } from '../../cloudfunctions/core/views/desk/work-place';
import { withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { hireStaff } from '../../cloudfunctions/core/settlement/desk/by-server';

const STAFF: readonly { name: string; role: Role; stores: string[] }[] = [
  { name: '沈掌柜', role: 'operator', stores: [] },
  { name: '程店长', role: 'manager', stores: ['west-lake', 'drum-tower'] },
  { name: '小满', role: 'clerk', stores: ['west-lake'] },
  { name: '阿青', role: 'clerk', stores: ['drum-tower'] },
];

/** Keeps them where nobody works for the brand; its stores are there. */
export const seedStaff = (pool: Database, brandId: number, now: Instant): Promise<void> =>
  withTransaction(pool, async (db) => {
    if ((await listDemoStaff(db, brandId)).staff.length > 0) return;
    for (const staff of STAFF) await hireStaff(db, { brandId, ...staff, signsInAs: null }, now);
  });
