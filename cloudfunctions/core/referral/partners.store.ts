/*
 * Partners and their terms. One application or agreement of a member is open (`partners_one_open`); whoever
 * moves one holds the member's row first (`holdPartner`). Stores hold no policy.
 */
import * as z from 'zod/mini';
import { partnerApplicationSchema, type PartnerApplication } from '../../contract/partner';
import {
  partnerTermsSchema,
  type PartnerKind,
  type PartnerState,
  type PartnerTerms,
} from '../../contract/partner-terms';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { KeptTerms, Partner, PartnerWords } from './partner.types';
import {
  findCompany,
  findPartner,
  findPartnersOf,
  findPartnerWords,
  forgetPartner as forget,
  insertPartner,
  insertTerms,
  lockPartners,
  setDecided,
  setEnded,
  type IFindPartnerResult,
} from './partners.store.queries';

type Member = Pick<Partner, 'brandId' | 'memberId'>;
type Key = Pick<Partner, 'memberId' | 'no'>;

const termsSchema = z.array(z.object({ version: z.int(), document: partnerTermsSchema, madeAt: z.string() }));

/** Terms of a row, the latest first. */
export const toTerms = (found: unknown): KeptTerms[] =>
  termsSchema
    .parse(found)
    .map(({ version, document, madeAt }) => ({ ...document, version, madeAt: Date.parse(madeAt) }));

const toPartner = (row: IFindPartnerResult): Partner => ({
  memberId: row.member_id,
  brandId: row.brand_id,
  no: row.no,
  kind: row.kind as PartnerKind,
  state: row.state as PartnerState,
  terms: toTerms(row.terms),
  since: row.changed_at.getTime(),
});

/** How a member stands with the brand; null: they never applied. */
export async function readPartner(db: Db, { brandId, memberId }: Member): Promise<Partner | null> {
  const [row] = await findPartner.run({ brandId, memberId }, db);
  return row === undefined ? null : toPartner(row);
}

/** How many members stand, by member; whoever never applied is not in it. */
export async function readPartnersOf(
  db: Db,
  memberIds: readonly bigint[],
): Promise<ReadonlyMap<bigint, Partner>> {
  const rows = memberIds.length === 0 ? [] : await findPartnersOf.run({ memberIds: [...memberIds] }, db);
  return new Map(rows.map((row) => [row.member_id, toPartner(row)]));
}

/** The same as `readPartner`, nobody else moving it until the transaction ends. */
export async function holdPartner(db: Db, member: Member): Promise<Partner | null> {
  await lockPartners.run({ memberId: member.memberId }, db);
  return readPartner(db, member);
}

/** The company as which a member is or was a partner, and is paid by invoice; null: they are a person. */
export async function readCompany(
  db: Db,
  memberId: bigint,
): Promise<{ company: string; creditCode: string } | null> {
  const [row] = await findCompany.run({ memberId }, db);
  return row === undefined ? null : { company: row.title, creditCode: row.credit_code };
}

/** Keeps an application. */
export async function addApplication(
  db: Db,
  key: Key & Member,
  { kind, title, ...details }: PartnerApplication,
  at: Instant,
): Promise<void> {
  const written = { kind, title, details: JSON.stringify(details), at: isoInstant(at) };
  await insertPartner.run({ ...key, ...written }, db);
}

/** Keeps what the brand decided about an application. */
export async function keepDecided(
  db: Db,
  { memberId, no }: Key,
  { state, note, at }: { state: 'approved' | 'refused'; note: string | null; at: Instant },
): Promise<void> {
  await setDecided.run({ memberId, no, state, note, at: isoInstant(at) }, db);
}

/** Keeps that an agreement is over. */
export async function keepEnded(
  db: Db,
  { memberId, no }: Key,
  { by, note, at }: { by: 'brand' | 'member'; note: string | null; at: Instant },
): Promise<void> {
  await setEnded.run({ memberId, no, by, note, at: isoInstant(at) }, db);
}

/** Keeps a version of terms. */
export async function addTerms(
  db: Db,
  { memberId, no, brandId }: Key & Member,
  { version, terms, at }: { version: number; terms: PartnerTerms; at: Instant },
): Promise<void> {
  const { fromDay, untilDay } = terms;
  const key = { memberId, no, brandId, version };
  await insertTerms.run(
    { ...key, fromDay, untilDay, document: JSON.stringify(terms), at: isoInstant(at) },
    db,
  );
}

const detailsOf = (kind: string, title: string | null, details: unknown): PartnerApplication | null => {
  if (title === null || typeof details !== 'object') return null;
  const read = partnerApplicationSchema.safeParse({ ...details, kind, title });
  return read.success ? read.data : null;
};

/** What stands in words of a row. */
export const toWords = (row: {
  kind: string;
  title: string | null;
  details: unknown;
  decision_note: string | null;
  end_note: string | null;
}): PartnerWords => ({
  title: row.title ?? '',
  application: detailsOf(row.kind, row.title, row.details),
  note: row.end_note ?? row.decision_note ?? '',
});

/** What stands in words of a member's latest application; nothing where there is none. */
export async function readPartnerWords(db: Db, { brandId, memberId, kind }: Partner): Promise<PartnerWords> {
  const [row] = await findPartnerWords.run({ brandId, memberId }, db);
  return row === undefined ? { title: '', application: null, note: '' } : toWords({ ...row, kind });
}

/** Ends an agreement with the account, and erases what was written. */
export async function forgetPartner(db: Db, memberId: bigint, note: string, at: Instant): Promise<void> {
  await forget.run({ memberId, note, at: isoInstant(at) }, db);
}
