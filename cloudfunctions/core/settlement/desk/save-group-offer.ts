/**
 * Keeps an offer of group-buy over the revision that was edited, as a draft or live, and ends one. Groups
 * that run have the terms that they were opened with: nothing of theirs changes.
 */
import type { GroupOffer, OfferState } from '../../../contract/group';
import { withTransaction, type Database } from '../../../platform/db';
import type { OfferRow } from '../../group/group.types';
import { OFFER } from '../../group/offer.rules';
import { offerDeskWords } from '../../group/offer-words';
import { keepOffer, readOffer } from '../../group/offers.store';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

export interface SavedOffer {
  offerId: string;
  /** Examined by the caller. */
  offer: GroupOffer;
  state: 'draft' | 'live';
  /** The one that was edited; 0: none. */
  revision: number;
}
type Refused = { refused: 'already-changed' | 'wrong-state' | 'not-found' };
type NotSaved = Refused | { problems: { path: string; message: string }[] };

/** Nothing of it is kept. */
class TooManyTaken extends Error {
  constructor(readonly seats: bigint) {
    super('more seats are taken');
  }
}

const logged = ({ state, revision, offer }: Pick<OfferRow, 'state' | 'revision' | 'offer'>) => {
  const { terms, stock, perMember, times } = offer;
  return { state, revision, terms, stock, perMember, times };
};

/** Its new revision, or why not. */
export async function saveGroupOffer(
  pool: Database,
  doer: Doer,
  { offerId, offer, state, revision }: SavedOffer,
  now: Instant,
): Promise<{ revision: number; state: OfferState } | NotSaved> {
  const { brandId } = doer;
  try {
    return await withTransaction(
      pool,
      async (db): Promise<{ revision: number; state: OfferState } | NotSaved> => {
        const before = await readOffer(db, brandId, offerId);
        if ((before?.revision ?? 0) !== revision) return { refused: 'already-changed' };
        const after = OFFER.answer(before?.state ?? 'draft', state === 'draft' ? 'save' : 'publish');
        if (after === 'wrong-state') return { refused: after };
        const kept = await keepOffer(db, { brandId, offerId, offer, state: after, revision });
        if (kept === 'changed') return { refused: 'already-changed' };
        if (kept === 'taken') throw new TooManyTaken(before?.seats ?? 0n);
        await logAction(db, doer, {
          action: 'save-group-offer',
          subject: offerId,
          ...(before === null ? {} : { before: logged(before) }),
          after: logged({ state: after, revision: kept, offer }),
          doneAt: now,
        });
        return { revision: kept, state: after };
      },
    );
  } catch (error) {
    if (!(error instanceof TooManyTaken)) throw error;
    return { problems: [{ path: 'stock', message: offerDeskWords.tooManyTaken(error.seats.toString()) }] };
  }
}

/** Nobody opens one any more; the same again changes nothing. */
export const endGroupOffer = (
  pool: Database,
  doer: Doer,
  { offerId, reason }: { offerId: string; reason: string },
  now: Instant,
): Promise<{ state: OfferState } | Refused> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    const before = await readOffer(db, brandId, offerId);
    if (before === null) return { refused: 'not-found' };
    const state = OFFER.answer(before.state, 'end');
    if (state === 'already') return { state: before.state };
    const { offer, revision } = before;
    const kept = await keepOffer(db, { brandId, offerId, offer, state, revision });
    if (kept === 'changed' || kept === 'taken') return { refused: 'already-changed' };
    await logAction(db, doer, {
      action: 'end-group-offer',
      subject: offerId,
      before: logged(before),
      after: { state, revision: kept },
      reason,
      doneAt: now,
    });
    return { state };
  });
