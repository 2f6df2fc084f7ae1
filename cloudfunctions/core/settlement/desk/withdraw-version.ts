/**
 * Takes back a version that is not in force yet: what was in force before its instant goes on. Nothing that
 * was published is changed or lost: a further version with the same instant stands in its place, and of two
 * with the same instant the later one counts.
 */
import { EMPTY_BOOK } from '../../../contract/plain-prices';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { isoInstant, type Instant } from '../../kernel/time';
import { countingVersions, versionInForce, type Version } from '../../kernel/versions';
import { withCampaigns } from '../../pricing/campaign-offers.rules';
import {
  addPriceBook,
  holdPriceBooks,
  readPriceBookVersion,
  readPriceBookVersions,
} from '../../pricing/price-book.store';
import {
  addReferralProgramme,
  holdReferralProgrammes,
  readReferralVersion,
  readReferralVersions,
} from '../../referral/programme.store';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';
import { readCampaignOffers } from '../../views/desk/campaign-offers';

/** `after`: the latest version that whoever withdraws has seen. */
export interface Withdrawing {
  version: number;
  after: number;
}
/** `already-changed`: somebody else published meanwhile. `wrong-state`: it is in force, or counts no more. */
export type Withdrawn =
  { version: number; effectiveFrom: Instant } | { refused: 'already-changed' | 'wrong-state' };

interface Place {
  /** Of the version that stands in its place. */
  next: number;
  effectiveFrom: Instant;
  /** What goes on; 0: nothing was in force. */
  goesOn: number;
}

/** What stands in the place of a version, or why it cannot be withdrawn. */
function placeOf(
  versions: readonly Version[],
  { version, after }: Withdrawing,
  now: Instant,
): Place | { refused: 'already-changed' | 'wrong-state' } {
  const latest = Math.max(0, ...versions.map((one) => one.version));
  if (latest !== after) return { refused: 'already-changed' };
  const target = countingVersions(versions).find((one) => one.version === version);
  if (target === undefined || target.effectiveFrom <= now) return { refused: 'wrong-state' };
  const { effectiveFrom } = target;
  const goesOn = versionInForce(versions, effectiveFrom - 1)?.version ?? 0;
  return { next: latest + 1, effectiveFrom, goesOn };
}

/** Two lines: the version that was published instead, and which one it takes back. */
async function logWithdrawn(
  db: Db,
  doer: Doer,
  action: Kept['action'],
  withdrawn: Withdrawing,
  { next, effectiveFrom, goesOn }: Place,
  doneAt: Instant,
): Promise<void> {
  const after = { version: next, effectiveFrom: isoInstant(effectiveFrom), basedOn: goesOn };
  await logAction(db, doer, { action, subject: `v${next}`, before: { version: next - 1 }, after, doneAt });
  await logAction(db, doer, {
    action: 'withdraw-version',
    subject: `v${withdrawn.version}`,
    after: { of: action, by: next },
    doneAt,
  });
}

/** What is kept in versions of which the latest of an instant counts. */
interface Kept {
  action: 'publish-price-book' | 'publish-referral-programme';
  hold: (db: Db, brandId: number) => Promise<unknown>;
  read: (db: Db, brandId: number) => Promise<readonly Version[]>;
  /** Publishes again what goes on; false: there is nothing that could. */
  standIn: (db: Db, brandId: number, place: Place, now: Instant) => Promise<boolean>;
}

const withdraw = (
  { action, hold, read, standIn }: Kept,
  pool: Database,
  doer: Doer,
  withdrawn: Withdrawing,
  now: Instant,
): Promise<Withdrawn> =>
  withTransaction(pool, async (db): Promise<Withdrawn> => {
    const { brandId } = doer;
    await hold(db, brandId);
    const place = placeOf(await read(db, brandId), withdrawn, now);
    if ('refused' in place) return place;
    if (!(await standIn(db, brandId, place, now))) return { refused: 'wrong-state' };
    await logWithdrawn(db, doer, action, withdrawn, place, now);
    return { version: place.next, effectiveFrom: place.effectiveFrom };
  });

type Withdraw = (pool: Database, doer: Doer, withdrawn: Withdrawing, now: Instant) => Promise<Withdrawn>;

/** Withdraws a version of the price book. What campaigns put into the book stays theirs. */
export const withdrawPriceBook: Withdraw = (...asked) => withdraw(PRICE_BOOKS, ...asked);

const PRICE_BOOKS: Kept = {
  action: 'publish-price-book',
  hold: holdPriceBooks,
  read: readPriceBookVersions,
  async standIn(db, brandId, { next: version, effectiveFrom, goesOn }, now) {
    const before =
      goesOn === 0
        ? EMPTY_BOOK
        : present(await readPriceBookVersion(db, brandId, goesOn), `price book ${goesOn}`).book;
    const book = withCampaigns(before, await readCampaignOffers(db, brandId, now), effectiveFrom);
    await addPriceBook(db, brandId, { version, effectiveFrom, book }, now);
    return true;
  },
};

/** Withdraws a version of the referral programme; the first one that there ever was cannot be. */
export const withdrawReferralProgramme: Withdraw = (...asked) => withdraw(REFERRAL_PROGRAMMES, ...asked);

const REFERRAL_PROGRAMMES: Kept = {
  action: 'publish-referral-programme',
  hold: holdReferralProgrammes,
  read: readReferralVersions,
  async standIn(db, brandId, { next: version, effectiveFrom, goesOn }, now) {
    const before = goesOn === 0 ? null : await readReferralVersion(db, brandId, goesOn);
    if (before === null) return false;
    await addReferralProgramme(db, brandId, { ...before, version, effectiveFrom }, now);
    return true;
  },
};
