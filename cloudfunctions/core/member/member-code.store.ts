/*
 * What member codes are made of: a random handle, which one member of a brand has, and a secret that is
 * sealed. The secret lies with the handle, where a till looks.
 */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import {
  claimHandle,
  deleteCode,
  findCode,
  findCodeByHandle,
  insertCode,
  releaseHandle,
} from './member-code.store.queries';

export interface CodeRow {
  handle: string;
  sealed: Buffer;
}

/** Where a member's secret is sealed for: as the first of them were. */
export const secretPlace = (memberId: bigint): string => `member_accounts/${memberId}`;

/** The member's; null where none was made yet. */
export async function readCode(db: Db, memberId: bigint): Promise<CodeRow | null> {
  const [row] = await findCode.run({ memberId }, db);
  if (row === undefined) return null;
  const { brand_id: brandId, code_handle: handle } = row;
  const holder = present(await findByHandle(db, brandId, handle), `the code of member ${memberId}`);
  return { handle, sealed: holder.sealed };
}

/** The member of this brand with a handle; null where nobody has it. */
export async function findByHandle(
  db: Db,
  brandId: number,
  handle: string,
): Promise<{ memberId: bigint; sealed: Buffer } | null> {
  const [row] = await findCodeByHandle.run({ brandId, handle }, db);
  return row === undefined ? null : { memberId: row.member_id, sealed: row.code_secret };
}

/**
 * Keeps a new one; false: the handle is somebody else's. The caller holds the account and knows that the
 * member has none.
 */
export async function addCode(
  db: Db,
  member: { memberId: bigint; brandId: number },
  code: CodeRow & { madeAt: Instant },
): Promise<boolean> {
  const { handle, sealed } = code;
  if ((await claimHandle.run({ ...member, handle, sealed }, db)).length === 0) return false;
  const madeAt = isoInstant(code.madeAt);
  await insertCode.run({ ...member, handle, madeAt }, db);
  return true;
}

/** Forgets it: no device can show a code of this member any more, until it asks for a new one. */
export async function eraseCode(db: Db, memberId: bigint): Promise<void> {
  for (const { brand_id: brandId, code_handle: handle } of await deleteCode.run({ memberId }, db))
    await releaseHandle.run({ brandId, handle }, db);
}
