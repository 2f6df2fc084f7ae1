/** Offers of group-buy: the list, one of them, a draft as it is examined and tried. */
import type {
  GroupOfferCheckReply,
  GroupOfferReply,
  GroupOffersReply,
  GroupSimulationReply,
} from '../../contract/group-desk';
import type { Reply } from '../../contract/reply';
import { checkGroupOffer } from '../../core/views/desk/group-offer-check';
import { listOffersOfDesk, showOfferOfDesk } from '../../core/views/desk/group-offers';
import { simulateGroupOffer } from '../../core/views/desk/simulate-group-offer';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import type { AskedFor, Asking } from './asking';

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

/** What is found of a draft, and whether it may be kept. */
export const examine = (
  context: Asking,
  offer: string,
  document: unknown,
): ReturnType<typeof checkGroupOffer> =>
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
