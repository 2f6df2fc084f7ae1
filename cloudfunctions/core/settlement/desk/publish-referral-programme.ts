/**
 * Publishes a version of a brand's referral programme. Orders freeze what it says of them, so a version may
 * take effect at once, and before one that is scheduled for later; only not at the instant of another one
 * that is to come.
 */
import type { ReferralProgramme } from '../../../contract/referral-programme';
import { withTransaction, type Database } from '../../../platform/db';
import { isoInstant, type Instant } from '../../kernel/time';
import { referralDeskWords } from '../../referral/desk-words';
import {
  addReferralProgramme,
  holdReferralProgrammes,
  readReferralVersions,
} from '../../referral/programme.store';
import type { ProgrammeProblem } from '../../referral/programme-problems.rules';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

export interface PublishingReferral {
  programme: ReferralProgramme;
  /** A past instant means: at once. */
  effectiveFrom: Instant;
  /** The latest version that whoever publishes has seen; 0: none. */
  after: number;
}

/**
 * The new version with the instant of its effect; or that somebody else published meanwhile, or what is
 * wrong.
 */
export function publishReferralProgramme(
  pool: Database,
  doer: Doer,
  { programme, effectiveFrom, after }: PublishingReferral,
  now: Instant,
): Promise<
  | { version: number; effectiveFrom: Instant }
  | { refused: 'already-changed' }
  | { problems: ProgrammeProblem[] }
> {
  const { brandId } = doer;
  return withTransaction(pool, async (db) => {
    await holdReferralProgrammes(db, brandId);
    const versions = await readReferralVersions(db, brandId);
    const latest = versions[0]?.version ?? 0;
    if (latest !== after) return { refused: 'already-changed' };
    const from = Math.max(effectiveFrom, now);
    // At once is after whatever else is of this instant.
    if (from > now && versions.some((version) => version.effectiveFrom === from))
      return { problems: [{ path: 'effectiveFrom', message: referralDeskWords.sameInstant }] };
    const version = latest + 1;
    await addReferralProgramme(db, brandId, { version, effectiveFrom: from, programme }, now);
    await logAction(db, doer, {
      action: 'publish-referral-programme',
      subject: `v${version}`,
      before: { version: latest },
      after: { version, effectiveFrom: isoInstant(from), open: programme.open },
      doneAt: now,
    });
    return { version, effectiveFrom: from };
  });
}
