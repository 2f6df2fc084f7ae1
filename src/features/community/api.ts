/** The calls behind community buying: cycles, what one has of them, ordering, giving up. */
import type { CycleReply, ParcelReply } from '../../../cloudfunctions/contract/community';
import type {
  GroupRequest,
  OffersReply,
  SeatQuoteReply,
  TakeSeatReply,
} from '../../../cloudfunctions/contract/group';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callSigned } from '../session/call-signed';

type AskedFor<Action extends GroupRequest['action']> = Omit<
  Extract<GroupRequest, { action: Action }>,
  'action'
>;

const ask = <T>(request: GroupRequest): Promise<Reply<T>> => callSigned<T>('group', request);

/** Offers of every kind. */
export const listOffers = (after?: string): Promise<Reply<OffersReply>> =>
  ask({ action: 'list-offers', ...pageAfter(after) });

export const showCycle = (cycle: string): Promise<Reply<CycleReply>> => ask({ action: 'show-cycle', cycle });

export const showParcel = (order: string): Promise<Reply<ParcelReply>> =>
  ask({ action: 'show-parcel', order });

export const cancelParcel = (order: string): Promise<Reply<null>> => ask({ action: 'cancel-parcel', order });

export const quoteSeat = (cart: AskedFor<'quote-seat'>): Promise<Reply<SeatQuoteReply>> =>
  ask({ action: 'quote-seat', ...cart });

/** At the price that was seen; the same `requestId` again is the same order. */
export const takeSeat = (wish: AskedFor<'take-seat'>): Promise<Reply<TakeSeatReply>> =>
  ask({ action: 'take-seat', ...wish });
