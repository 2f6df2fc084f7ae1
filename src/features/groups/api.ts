/** The calls behind group-buy. Anybody may look; members take seats, leave and pass on. */
import type {
  GroupReply,
  GroupRequest,
  MyGroupsReply,
  OfferReply,
  OffersReply,
  OpenOfficeReply,
  SeatQuoteReply,
  TakeSeatReply,
} from '../../../cloudfunctions/contract/group';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callOpen } from '../session/call-open';
import { callSigned } from '../session/call-signed';

type AskedFor<Action extends GroupRequest['action']> = Omit<
  Extract<GroupRequest, { action: Action }>,
  'action'
>;

const look = <T>(request: GroupRequest): Promise<Reply<T>> => callOpen<T>('group', request);
const ask = <T>(request: GroupRequest): Promise<Reply<T>> => callSigned<T>('group', request);
const at = (store: string | null): { store?: string } => (store === null ? {} : { store });

export const listOffers = (store: string | null, after?: string): Promise<Reply<OffersReply>> =>
  look({ action: 'list-offers', ...at(store), ...pageAfter(after) });

export const showOffer = (offer: string, store: string | null): Promise<Reply<OfferReply>> =>
  look({ action: 'show-offer', offer, ...at(store) });

export const showGroup = (group: string): Promise<Reply<GroupReply>> => look({ action: 'show-group', group });

export const quoteSeat = (cart: AskedFor<'quote-seat'>): Promise<Reply<SeatQuoteReply>> =>
  ask({ action: 'quote-seat', ...cart });

/** At the price that was seen; the same `requestId` again is the same seat. */
export const takeSeat = (wish: AskedFor<'take-seat'>): Promise<Reply<TakeSeatReply>> =>
  ask({ action: 'take-seat', ...wish });

export const leaveGroup = (group: string): Promise<Reply<null>> => ask({ action: 'leave-group', group });

/** Starts a 拼单, or answers the one that the member runs; the same `requestId` again is the same. */
export const openOffice = (wish: AskedFor<'open-office'>): Promise<Reply<OpenOfficeReply>> =>
  ask({ action: 'open-office', ...wish });

/** Ends it now; its starter only. */
export const closeOffice = (group: string): Promise<Reply<null>> => ask({ action: 'close-office', group });

export const listMyGroups = (after?: string): Promise<Reply<MyGroupsReply>> =>
  ask({ action: 'list-my-groups', ...pageAfter(after) });
