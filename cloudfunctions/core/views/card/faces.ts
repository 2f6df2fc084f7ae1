/** What members and their brands are called. */
import type { Db } from '../../../platform/db';
import type { Instant } from '../../kernel/time';
import { findFace } from './card.view.queries';

export interface Face {
  memberId: bigint;
  memberKey: string;
  /** Empty where none was said. */
  name: string;
  brand: { key: string; name: string };
  /** Null: the brand is live. */
  standsAt: Instant | null;
  /** MM-DD, where the member told it. */
  birthday: string | null;
}

interface FaceRow {
  member_id: bigint;
  member_key: string;
  brand_key: string;
  brand_name: string;
  stands_at: Date | null;
  display_name: string | null;
  birthday: string | null;
}

export const toFace = (row: FaceRow): Face => ({
  memberId: row.member_id,
  memberKey: row.member_key,
  name: row.display_name ?? '',
  brand: { key: row.brand_key, name: row.brand_name },
  standsAt: row.stands_at?.getTime() ?? null,
  birthday: row.birthday,
});

/** A member of this brand; null when there is none. */
export async function readFace(db: Db, memberId: bigint, brandId: number): Promise<Face | null> {
  const [row] = await findFace.run({ memberId, brandId }, db);
  return row === undefined ? null : toFace(row);
}
