/*
 * Versions of a brand's referral programme (contract/referral-programme.ts), validated on their way in and
 * out. A published version never changes; publishing holds `holdReferralProgrammes`.
 */
import { referralProgrammeSchema, type ReferralProgramme } from '../../contract/referral-programme';
import { memoryOf, type Db } from '../../platform/db';
import { present } from '../kernel/assert';
import { isoInstant, type Instant } from '../kernel/time';
import { versionInForce, type Version } from '../kernel/versions';
import {
  findReferralProgramme,
  findReferralProgrammes,
  insertReferralProgramme,
  lockReferralProgrammes,
} from './programme.store.queries';

export interface KeptReferralProgramme extends Version {
  programme: ReferralProgramme;
}

/** The newest versions that anybody looks at. */
const MOST_VERSIONS = 1000;

/** By "brand|version". */
const remembered = memoryOf(() => new Map<string, KeptReferralProgramme>());

/** The versions, newest first. */
export async function readReferralVersions(db: Db, brandId: number): Promise<Version[]> {
  const rows = await findReferralProgrammes.run({ brandId, limit: MOST_VERSIONS }, db);
  return rows.map((row) => ({ version: row.version, effectiveFrom: row.effective_from.getTime() }));
}

/** One version; null: there is none of this number. No statement where it was read before. */
export async function readReferralVersion(
  db: Db,
  brandId: number,
  version: number,
): Promise<KeptReferralProgramme | null> {
  const name = `${brandId}|${version}`;
  const known = remembered(db).get(name);
  if (known !== undefined) return known;
  const [row] = await findReferralProgramme.run({ brandId, version }, db);
  if (row === undefined) return null;
  const kept = {
    version,
    effectiveFrom: row.effective_from.getTime(),
    programme: referralProgrammeSchema.parse(row.document),
  };
  remembered(db).set(name, kept);
  return kept;
}

/** By brand: the versions up to the latest that was known. */
const rememberedVersions = memoryOf(() => new Map<number, { latest: number; list: Version[] }>());

/**
 * The programme in force, for whoever has read in this very request which version is the latest (0: none): no
 * statement when that is known already.
 */
export async function readReferralAmong(
  db: Db,
  { brandId, latest }: { brandId: number; latest: number },
  at: Instant,
): Promise<KeptReferralProgramme | null> {
  if (latest === 0) return null;
  const memory = rememberedVersions(db);
  let list = memory.get(brandId)?.latest === latest ? memory.get(brandId)?.list : undefined;
  if (list === undefined) {
    list = await readReferralVersions(db, brandId);
    memory.set(brandId, { latest: list[0]?.version ?? 0, list });
  }
  const inForce = versionInForce(list, at);
  return inForce === undefined ? null : readReferralVersion(db, brandId, inForce.version);
}

/** The programme in force at an instant; null: there is none. */
export async function readReferralProgramme(
  db: Db,
  brandId: number,
  at: Instant,
): Promise<KeptReferralProgramme | null> {
  const inForce = versionInForce(await readReferralVersions(db, brandId), at);
  if (inForce === undefined) return null;
  const kept = await readReferralVersion(db, brandId, inForce.version);
  return present(kept, `referral programme ${inForce.version}`);
}

/** The programme in force where it is open; null: nothing new is earned by sharing. */
export async function readOpenProgramme(
  db: Db,
  brandId: number,
  at: Instant,
): Promise<ReferralProgramme | null> {
  const kept = await readReferralProgramme(db, brandId, at);
  return kept?.programme.open === true ? kept.programme : null;
}

/** Holds publishing for a brand until the transaction ends. */
export async function holdReferralProgrammes(db: Db, brandId: number): Promise<void> {
  await lockReferralProgrammes.run({ brandId }, db);
}

/** Adds a version; the caller has seen that it may follow the one before. */
export async function addReferralProgramme(
  db: Db,
  brandId: number,
  { version, effectiveFrom, programme }: KeptReferralProgramme,
  publishedAt: Instant,
): Promise<void> {
  await insertReferralProgramme.run(
    {
      brandId,
      version,
      effectiveFrom: isoInstant(effectiveFrom),
      document: JSON.stringify(programme),
      publishedAt: isoInstant(publishedAt),
    },
    db,
  );
}
