/*
 * What members agreed to, and when. Rows are only ever added: the latest of a purpose counts, the others are
 * the proof. The caller holds the account, so that two answers have an order.
 */
import { CONSENT_PURPOSES, type ConsentPurpose } from '../../contract/limits';
import type { Db } from '../../platform/db';
import { column } from '../kernel/columns';
import { inBatches } from '../kernel/in-batches';
import { isoInstant, type Instant } from '../kernel/time';
import {
  countConsentsSince,
  findConsents,
  findLatestConsent,
  insertConsents,
  keepCarriedConsents,
  type IFindConsentsResult,
} from './consent.store.queries';

const PURPOSES = ['privacy', ...CONSENT_PURPOSES] as const;
/** Answers a statement, where all of a member are read. */
const PAGE = 500;

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
  const latest = new Map<Consent['purpose'], Consent>();
  for (const purpose of PURPOSES)
    for (const row of await findLatestConsent.run({ memberId, purpose }, db))
      latest.set(purpose, toConsent(row));
  return latest;
}

/** How many answers a member gave to one purpose since an instant, counted up to `limit`. */
export async function countAnswers(
  db: Db,
  memberId: bigint,
  asked: { purpose: Consent['purpose']; since: Instant; limit: number },
): Promise<number> {
  const { purpose, since, limit } = asked;
  const [row] = await countConsentsSince.run({ memberId, purpose, since: isoInstant(since), limit }, db);
  return row?.count ?? 0;
}

/** Every answer, oldest first. */
export async function readAllConsents(db: Db, memberId: bigint): Promise<Consent[]> {
  const all: Consent[] = [];
  for (const purpose of PURPOSES) {
    let after = -Infinity;
    await inBatches(
      PAGE,
      () => false,
      async (limit) => {
        const since = after === -Infinity ? '-infinity' : isoInstant(after);
        const rows = (await findConsents.run({ memberId, purpose, after: since, limit }, db)).map(toConsent);
        all.push(...rows);
        after = rows.at(-1)?.at ?? after;
        return rows.length;
      },
    );
  }
  return all.sort((a, b) => a.at - b.at);
}

/** A consent that was given elsewhere: `wording` names what was agreed to. */
export interface CarriedConsent {
  purpose: Consent['purpose'];
  at: Instant;
  wording: string;
}

/** Keeps consents that a list names, each once. */
export async function keepCarriedConsentsOf(
  db: Db,
  consents: readonly (CarriedConsent & { memberId: bigint })[],
): Promise<void> {
  await keepCarriedConsents.run(
    {
      memberIds: column(consents, ({ memberId }) => memberId),
      purposes: column(consents, ({ purpose }) => purpose),
      givenAt: column(consents, ({ at }) => isoInstant(at)),
      versions: column(consents, ({ wording }) => wording),
    },
    db,
  );
}
