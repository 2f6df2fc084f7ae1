/*
 * Audiences: who fits, counted and listed, and those that were saved. Counting reads every member of the
 * brand (an index would be read for most of them as well); a page reads as many as it takes to fill it. A
 * saved audience is changed only over the revision that was seen.
 */
import * as z from 'zod/mini';
import {
  audienceRuleSchema,
  rfmEdgesSchema,
  type AudienceRule,
  type RfmEdges,
  type Stage,
} from '../../contract/audience';
import type { Db } from '../../platform/db';
import { formatDay, parseDay, type Day, type Instant } from '../kernel/time';
import type { Terms } from './audience.rules';
import type { KnownFacts } from './fitting.rules';
import {
  countAudience,
  countMoves,
  countPeople,
  deleteAudience,
  findAudience,
  findAudiences,
  findAudiencesByIds,
  findOwnFacts,
  findRfmVersions,
  insertAudience,
  insertRfmVersion,
  updateAudience,
} from './audiences.store.queries';

/** A brand's members on a day. */
export interface Asked {
  brandId: number;
  today: Day;
  /** The code of the level of whoever holds none. */
  lowest: string;
}

/** Terms as the statements take them. */
function columnsOf({ brandId, today, lowest }: Asked, terms: Terms) {
  const day = (at: Day | undefined): string | null => (at === undefined ? null : formatDay(at));
  const { orders, spentFen } = terms;
  return {
    brandId,
    lowest,
    today: formatDay(today),
    lastFrom: day(terms.lastDay?.least),
    lastTo: day(terms.lastDay?.most),
    joinedFrom: day(terms.joinedOn?.least),
    joinedTo: day(terms.joinedOn?.most),
    ordersLeast: orders.ever.least,
    ordersMost: orders.ever.most,
    yearOrdersLeast: orders['365'].least,
    yearOrdersMost: orders['365'].most,
    lateOrdersLeast: orders['90'].least,
    lateOrdersMost: orders['90'].most,
    spentLeast: spentFen.ever.least,
    spentMost: spentFen.ever.most,
    yearSpentLeast: spentFen['365'].least,
    yearSpentMost: spentFen['365'].most,
    lateSpentLeast: spentFen['90'].least,
    lateSpentMost: spentFen['90'].most,
    agreed: terms.agreed,
    levels: terms.levels,
    birthMonths: terms.birthMonths,
    households: terms.households,
    rfm: terms.rfm,
    stages: terms.stages,
    stores: terms.stores,
    tags: terms.tags[0] ?? null,
    alsoTags: terms.tags[1] ?? null,
    noTags: terms.noTags.length === 0 ? null : terms.noTags,
  };
}

/** How many fit, what they spent, and how many of them agreed to messages about offers. */
export async function countFitting(
  db: Db,
  asked: Asked,
  terms: Terms,
): Promise<{ members: number; spentFen: bigint; agreed: number }> {
  const [row] = await countAudience.run(columnsOf(asked, terms), db);
  return { members: row?.members ?? 0, spentFen: row?.spent_fen ?? 0n, agreed: row?.agreed ?? 0 };
}

export interface FittingMember {
  memberId: bigint;
  memberKey: string;
  name: string | null;
  phone: Buffer | null;
  tier: string | null;
  lastDay: string | null;
  orders: number;
  spentFen: bigint;
  rfm: number | null;
  stage: Stage;
}

/** A page of whoever fits, newest members first. `among`: of these members only. */
export async function listFitting(
  db: Db,
  asked: Asked,
  terms: Terms,
  { before, limit, among }: { before: bigint; limit: number; among?: readonly bigint[] },
): Promise<FittingMember[]> {
  const some = among === undefined ? null : [...among];
  const rows = await findAudience.run({ ...columnsOf(asked, terms), before, limit, among: some }, db);
  return rows.map((row) => ({
    memberId: row.member_id,
    memberKey: row.member_key,
    name: row.name,
    phone: row.phone,
    tier: row.tier,
    lastDay: row.last_day,
    orders: row.orders,
    spentFen: row.spent_fen,
    rfm: row.rfm,
    stage: row.stage as Stage,
  }));
}

/** What terms ask of one member; null: nobody has counted them. One statement. */
export async function readOwnFacts(
  db: Db,
  { brandId, today, lowest }: Asked,
  memberId: bigint,
): Promise<KnownFacts | null> {
  const [row] = await findOwnFacts.run({ brandId, memberId, today: formatDay(today) }, db);
  if (row === undefined) return null;
  const dayOf = (day: string | null): Day | null => (day === null ? null : parseDay(day));
  return {
    ...{ joinedOn: dayOf(row.joined_on), lastDay: dayOf(row.last_day), tier: row.tier ?? lowest },
    ...{ birthday: row.birthday, household: row.household, agrees: row.marketing },
    orders: { ever: BigInt(row.orders), 365: BigInt(row.orders_365), 90: BigInt(row.orders_90) },
    spentFen: { ever: row.spent_fen, 365: row.spent_365_fen, 90: row.spent_90_fen },
    ...{ rfm: row.rfm, stage: row.stage, storeId: row.store_id, tags: new Set(row.tags.map(BigInt)) },
  };
}

/** Members of one score and stage. */
export interface PeopleRow {
  rfm: number | null;
  stage: Stage;
  members: number;
  spentFen: bigint;
}
export async function countAllPeople(db: Db, brandId: number): Promise<PeopleRow[]> {
  const rows = await countPeople.run({ brandId }, db);
  return rows.map((row) => ({
    rfm: row.rfm,
    stage: row.stage as Stage,
    members: row.members,
    spentFen: row.spent_fen,
  }));
}

/** How many moved between stages in some days, first counts left out. */
export async function countStageMoves(
  db: Db,
  brandId: number,
  { from, to }: { from: Day; to: Day },
): Promise<{ was: Stage | null; became: Stage | null; moves: number }[]> {
  const rows = await countMoves.run({ brandId, from: formatDay(from), to: formatDay(to) }, db);
  return rows.map((row) => ({
    was: row.was as Stage | null,
    became: row.became as Stage | null,
    moves: row.moves,
  }));
}

export interface KeptAudience {
  audienceId: bigint;
  name: string;
  rule: AudienceRule;
  revision: number;
  savedAt: Instant;
  by: string | null;
}

/** Saved ones, newest first. */
export async function readAudiences(
  db: Db,
  brandId: number,
  { before, limit }: { before: bigint; limit: number },
): Promise<KeptAudience[]> {
  const rows = await findAudiences.run({ brandId, before, limit }, db);
  return rows.map((row) => ({
    audienceId: row.audience_id,
    name: row.name,
    rule: z.parse(audienceRuleSchema, row.rule),
    revision: row.revision,
    savedAt: row.saved_at.getTime(),
    by: row.by,
  }));
}

/** The rules of saved ones, by number. */
export async function readRules(
  db: Db,
  brandId: number,
  ids: readonly bigint[],
): Promise<Map<bigint, AudienceRule>> {
  const rows = await findAudiencesByIds.run({ brandId, ids: [...ids] }, db);
  return new Map(rows.map((row) => [row.audience_id, z.parse(audienceRuleSchema, row.rule)]));
}

export interface Saving {
  brandId: number;
  staffId: bigint;
  name: string;
  rule: AudienceRule;
  now: Instant;
}

/** A further one, or a change over the revision that was seen; null: it is another one now. */
export async function keepAudience(
  db: Db,
  { rule, now, ...kept }: Saving,
  over: { audienceId: bigint; revision: number } | null,
): Promise<{ audienceId: bigint; revision: number } | null> {
  const row = { ...kept, rule: JSON.stringify(rule), nowMs: now };
  const [saved] =
    over === null ? await insertAudience.run(row, db) : await updateAudience.run({ ...row, ...over }, db);
  return saved === undefined ? null : { audienceId: saved.audience_id, revision: saved.revision };
}

/** Whether it was there at this revision, and is gone. */
export async function dropAudience(
  db: Db,
  audience: { brandId: number; audienceId: bigint; revision: number },
): Promise<boolean> {
  return (await deleteAudience.run(audience, db)).length > 0;
}

export interface PublishedEdges {
  version: number;
  edges: RfmEdges;
  publishedAt: Instant;
  by: string | null;
}

/** Published edges, newest first, at most a hundred. */
export async function readRfmVersions(db: Db, brandId: number): Promise<PublishedEdges[]> {
  const rows = await findRfmVersions.run({ brandId }, db);
  return rows.map((row) => ({
    version: row.version,
    edges: z.parse(rfmEdgesSchema, row.edges),
    publishedAt: row.published_at.getTime(),
    by: row.by,
  }));
}

/** The version after the one that was seen; null: somebody else published meanwhile. */
export async function addRfmVersion(
  db: Db,
  {
    edges,
    now,
    ...published
  }: { brandId: number; staffId: bigint; edges: RfmEdges; after: number; now: Instant },
): Promise<number | null> {
  const [row] = await insertRfmVersion.run({ ...published, edges: JSON.stringify(edges), nowMs: now }, db);
  return row?.version ?? null;
}
