/** Demo mode: which members there are to look at, and which one a key means. */
import type { Db } from '../../../platform/db';
import { pageOf, sought } from '../../kernel/page';
import { findDemoMembers, findMemberByKey } from './demo.view.queries';
import { toFace, type Face } from './faces';

const DEMO_PAGE = 20;

export interface DemoFace extends Face {
  /** The member key, led by "brand/" where another brand has the same key. */
  signInKey: string;
}

/** A page of members by id, of all brands; `next` is the last one where more may follow. */
export async function readDemoMembers(
  db: Db,
  search: string,
  after: bigint,
): Promise<{ faces: DemoFace[]; next: bigint | null }> {
  const rows = await findDemoMembers.run({ search, after, limit: sought(DEMO_PAGE) }, db);
  const { shown, next } = pageOf(rows, DEMO_PAGE, (last) => last.member_id);
  const faces = shown.map((row) => ({
    ...toFace(row),
    signInKey: row.ambiguous ? `${row.brand_key}/${row.member_key}` : row.member_key,
  }));
  return { faces, next };
}

/** The member that a sign-in key means: a member key, or "brand/key". */
export async function findDemoMember(
  db: Db,
  signInKey: string,
): Promise<{ memberId: bigint; brandId: number } | null> {
  const [plain] = await findMemberByKey.run({ memberKey: signInKey, brandKey: null }, db);
  const [, brandKey, memberKey] = /^([a-z0-9-]+)\/(.+)$/.exec(signInKey) ?? [];
  const [row] =
    plain || brandKey === undefined || memberKey === undefined
      ? [plain]
      : await findMemberByKey.run({ memberKey, brandKey }, db);
  return row === undefined ? null : { memberId: row.member_id, brandId: row.brand_id };
}
