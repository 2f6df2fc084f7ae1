/* What member codes are made of: a random handle, and a secret that is sealed. */
import type { Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { sqlInstant } from '../kernel/columns';
import type { Instant } from '../kernel/time';
import { deleteCode, findCode, findCodeByHandle, insertCode } from './member-code.store.queries';

export interface CodeRow {
  handle: string;
  sealed: Buffer;
}

/** Where a member's secret is sealed for. */
export const secretPlace = (memberId: bigint): string => `member_accounts/${memberId}`;

/** The member's; null where none was made yet. */
export async function readCode(db: Db, memberId: bigint): Promise<CodeRow | null> {
  const [row] = await findCode.run({ memberId }, db);
  return row === undefined ? null : { handle: row.code_handle, sealed: row.code_secret };
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
  const madeAt = present(sqlInstant(code.madeAt), 'the instant');
  return (await insertCode.run({ ...member, handle, sealed, madeAt }, db)).length > 0;
}

/** Forgets it: no device can show a code of this member any more, until it asks for a new one. */
export async function eraseCode(db: Db, memberId: bigint): Promise<void> {
  await deleteCode.run({ memberId }, db);
}
