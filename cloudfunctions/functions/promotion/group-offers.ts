/** Offers of group-buy: the list, one of them, a draft as it is examined, tried and kept, and its end. */
import type {
  GroupOfferCheckReply,
  GroupOfferReply,
  GroupOffersReply,
  GroupSimulationReply,
  SavedGroupOfferReply,
} from '../../contract/group-desk';
import type { OfferState } from '../../contract/group';
import type { Reply } from '../../contract/reply';
import { endGroupOffer, saveGroupOffer } from '../../core/settlement/desk/save-group-offer';
import { checkGroupOffer } from '../../core/views/desk/group-offer-check';
import { listOffersOfDesk, showOfferOfDesk } from '../../core/views/desk/group-offers';
import { simulateGroupOffer } from '../../core/views/desk/simulate-group-offer';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';

const keyOf = (context: Asking, offerId: string): { brandId: number; offerId: string } => ({
  brandId: staffOf(context).brandId,
  offerId,
});

/** A page of them. */
export const list = (
  context: Asking,
  { state = undefined, after }: AskedFor<'list-group-offers'>,
): Promise<Reply<GroupOffersReply>> =>
  withSnapshot(context.database, async (db) => {
    const { brandId } = staffOf(context);
    return accept(await listOffersOfDesk(db, { brandId, state: state ?? null, after }));
  });

/** One of them. */
export const show = (
  context: Asking,
  { offer }: AskedFor<'show-group-offer'>,
): Promise<Reply<GroupOfferReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await showOfferOfDesk(db, keyOf(context, offer), context.now), 'not-found'),
  );

const examine = (context: Asking, offer: string, document: unknown): ReturnType<typeof checkGroupOffer> =>
  withSnapshot(context.database, (db) => checkGroupOffer(db, keyOf(context, offer), document, context.now));

/** Everything about a draft. */
export const check = async (
  context: Asking,
  { offer, document }: AskedFor<'check-group-offer'>,
): Promise<Reply<GroupOfferCheckReply>> => accept((await examine(context, offer, document)).check);

/** What a draft would have come to lately. */
export const simulate = (
  context: Asking,
  { document }: AskedFor<'simulate-group-offer'>,
): Promise<Reply<GroupSimulationReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await simulateGroupOffer(db, staffOf(context).brandId, document, context.now), 'bad-request'),
  );

/** Keeps it: as a draft whatever has the shape of an offer, live only what nothing is wrong with. */
export async function save(
  context: Asking,
  { offer: offerId, document, state, revision }: AskedFor<'save-group-offer'>,
): Promise<Reply<SavedGroupOfferReply>> {
  const { offer, check: found } = await examine(context, offerId, document);
  if (offer === null || (state === 'live' && found.problems.length > 0))
    return refuseProblems(found.problems);
  const kept = { offerId, offer, state, revision };
  const saved = await saveGroupOffer(context.database, doerOf(context), kept, context.now);
  if ('problems' in saved) return refuseProblems(saved.problems);
  return 'refused' in saved ? reject(saved.refused) : accept(saved);
}

/** Ends it for good. */
export async function end(
  context: Asking,
  { offer: offerId, reason }: AskedFor<'end-group-offer'>,
): Promise<Reply<{ state: OfferState }>> {
  const ended = await endGroupOffer(context.database, doerOf(context), { offerId, reason }, context.now);
  return 'refused' in ended ? reject(ended.refused) : accept(ended);
}
