/*
 * What members agreed to, and when. Rows are only ever added: the latest of a purpose counts, the others are
 * the proof. The caller holds the account, so that two answers have an order.
 */
import type { ConsentPurpose } from '../../contract/limits';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
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

/**
 * Adds answers to one version of the guideline; an answer that is the latest already is not added again. The
 * caller holds the account, so that nobody adds one in between.
 */
export async function addConsents(
  db: Db,
  memberId: bigint,
  given: { version: string; at: Instant; answers: readonly Pick<Consent, 'purpose' | 'granted'>[] },
): Promise<void> {
  const { version, at } = given;
  const latest = await readConsents(db, memberId);
  const added = given.answers.filter(({ purpose, granted }) => {
    const last = latest.get(purpose);
    return last?.version !== version || last.granted !== granted;
  });
  if (added.length === 0) return;
  // Clocks differ: what comes later is kept as later.
  const later = (purpose: Consent['purpose']): Instant => (latest.get(purpose)?.at ?? -Infinity) + 1;
  await insertConsents.run(
    {
      memberId,
      version,
      purposes: column(added, (answer) => answer.purpose),
      givenMs: column(added, (answer) => Math.max(at, later(answer.purpose))),
      granted: column(added, (answer) => answer.granted),
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
