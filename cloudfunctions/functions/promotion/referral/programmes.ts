/** The referral programme: its versions, what a draft would do, and publishing it. */
import type {
  PublishedReferralReply,
  ReferralCheckReply,
  ReferralProgrammeReply,
  ReferralProgrammesReply,
  ReferralSimulationReply,
} from '../../../contract/referral-desk';
import type { Reply } from '../../../contract/reply';
import { isoInstant } from '../../../core/kernel/time';
import { publishReferralProgramme } from '../../../core/settlement/desk/publish-referral-programme';
import {
  checkReferralProgramme,
  listReferralProgrammes,
  showReferralProgramme,
} from '../../../core/views/referral/desk-programmes';
import { simulateReferralProgramme } from '../../../core/views/referral/simulate-programme';
import { asDb, withSnapshot } from '../../../platform/db';
import { accept, acceptFound, reject } from '../../../platform/handler';
import { staffOf } from '../../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from '../asking';

/** All versions, and where they stand. */
export async function list(context: Asking): Promise<Reply<ReferralProgrammesReply>> {
  const { brandId } = staffOf(context);
  return accept(await listReferralProgrammes(asDb(context.database), brandId, context.now));
}

/** One version. */
export const show = (
  context: Asking,
  { version }: AskedFor<'show-referral-programme'>,
): Promise<Reply<ReferralProgrammeReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await showReferralProgramme(db, staffOf(context).brandId, version), 'not-found'),
  );

const examine = (context: Asking, document: unknown): ReturnType<typeof checkReferralProgramme> =>
  withSnapshot(context.database, (db) =>
    checkReferralProgramme(db, staffOf(context).brandId, document, context.now),
  );

/** Everything about a draft. */
export const check = async (
  context: Asking,
  { document }: AskedFor<'check-referral-programme'>,
): Promise<Reply<ReferralCheckReply>> => accept((await examine(context, document)).check);

/** What a draft would have given lately. */
export const simulate = (
  context: Asking,
  { document }: AskedFor<'simulate-referral-programme'>,
): Promise<Reply<ReferralSimulationReply>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = staffOf(context);
    return acceptFound(await simulateReferralProgramme(db, brandId, document, context.now), 'bad-request');
  });

/** Publishes a draft that the check finds nothing wrong with. */
export async function publish(
  context: Asking,
  { document, effectiveFrom, after }: AskedFor<'publish-referral-programme'>,
): Promise<Reply<PublishedReferralReply>> {
  const { programme, check: found } = await examine(context, document);
  if (programme === null) return refuseProblems(found.problems);
  const publishing = { programme, effectiveFrom: Date.parse(effectiveFrom), after };
  const done = await publishReferralProgramme(context.database, doerOf(context), publishing, context.now);
  if ('problems' in done) return refuseProblems(done.problems);
  if ('refused' in done) return reject(done.refused);
  return accept({ version: done.version, effectiveFrom: isoInstant(done.effectiveFrom) });
}
