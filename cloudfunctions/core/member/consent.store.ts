/*
 * What members agreed to, and when. Rows are only ever added: the latest of a purpose counts, the others are
 * the proof. The caller holds the account, so that two answers have an order.
 */
import type { ConsentPurpose } from '../../contract/limits';
import type { Db } from '../../platform/db';
import { column, sqlInstant } from '../kernel/columns';
import { present } from '../kernel/assert';
import type { Instant } from '../kernel/time';
import {
  findConsents,
  findLatestConsents,
  insertConsents,
  type IFindConsentsResult,
} from './consent.store.queries';

export interface Consent {
  purpose: 'privacy' | ConsentPurpose;
  /** Of the privacy guideline that was shown. */
  version: string;
  granted: boolean;
  at: Instant;
}

const toConsent = (row: IFindConsentsResult): Consent => ({
  purpose: row.purpose as Consent['purpose'],
  version: row.version,
  granted: row.granted,
  at: row.given_at.getTime(),
});

/** Adds answers to one version of the guideline; an answer that is the latest already is not added again. */
export async function addConsents(
  db: Db,
  memberId: bigint,
  given: { version: string; at: Instant; answers: readonly Pick<Consent, 'purpose' | 'granted'>[] },
): Promise<void> {
  await insertConsents.run(
    {
      memberId,
      version: given.version,
      givenAt: present(sqlInstant(given.at), 'the instant'),
      purposes: column(given.answers, (answer) => answer.purpose),
      granted: column(given.answers, (answer) => answer.granted),
    },
    db,
  );
}

/** The answer that counts, by purpose; purposes never asked about are missing. */
export async function readConsents(db: Db, memberId: bigint): Promise<Map<Consent['purpose'], Consent>> {
  const rows = await findLatestConsents.run({ memberId }, db);
  return new Map(rows.map(toConsent).map((consent) => [consent.purpose, consent]));
}

/** Every answer, oldest first. */
export const readAllConsents = async (db: Db, memberId: bigint): Promise<Consent[]> =>
  (await findConsents.run({ memberId }, db)).map(toConsent);
