/** A brand's allies and districts as operators read them. Reads only. */
import type { AlliesReply, DistrictsReply } from '../../../contract/ally';
import type { Db } from '../../../platform/db';
import { readAllies, readDistricts, type Kept } from '../../coupon/allies.store';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant } from '../../kernel/time';

const PAGE = 50;

const lineOf = <Document>({ document, revision, savedAt, by }: Kept<Document>) => ({
  ...document,
  ...{ revision, by: by ?? '', savedAt: isoInstant(savedAt) },
});

/** A page of allies, by their codes. */
export async function listAllies(db: Db, brandId: number, after: string): Promise<AlliesReply> {
  const rows = await readAllies(db, brandId, { after, limit: sought(PAGE) });
  const { shown, next } = pageOf(rows, PAGE, ({ id }) => id);
  return { allies: shown.map((row) => ({ ally: row.id, ...lineOf(row) })), next };
}

/** A page of districts, by their codes. */
export async function listDistricts(db: Db, brandId: number, after: string): Promise<DistrictsReply> {
  const rows = await readDistricts(db, brandId, { after, limit: sought(PAGE) });
  const { shown, next } = pageOf(rows, PAGE, ({ id }) => id);
  return { districts: shown.map((row) => ({ district: row.id, ...lineOf(row) })), next };
}
