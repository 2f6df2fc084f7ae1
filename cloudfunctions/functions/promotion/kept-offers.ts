/** Keeping an offer of group-buy, and ending it. */
import type { OfferState } from '../../contract/group';
import type { SavedGroupOfferReply } from '../../contract/group-desk';
import type { Reply } from '../../contract/reply';
import { endGroupOffer, saveGroupOffer } from '../../core/settlement/desk/save-group-offer';
import { accept, reject } from '../../platform/handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';
import { examine } from './group-offers';

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
