/** The calls behind the operator's group-buy. */
import type {
  DeskGroupReply,
  DeskGroupsReply,
  GroupOfferCheckReply,
  GroupOfferReply,
  GroupOffersReply,
  GroupResultsReply,
  GroupSimulationReply,
  SavedGroupOfferReply,
  StuckGroupsReply,
} from '../../../cloudfunctions/contract/group-desk';
import type { GroupState } from '../../../cloudfunctions/contract/group';
import type { CsvPageReply, PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends PromotionRequest['action']> = Omit<
  Extract<PromotionRequest, { action: Action }>,
  'action'
>;
const ask = <T>(request: PromotionRequest): Promise<Reply<T>> => callAsStaff<T>('promotion', request);

export type GroupFilter = AskedFor<'list-groups'>;
export type ResultPeriod = Omit<AskedFor<'show-group-results'>, 'after'>;

export const listGroupOffers = (filter: AskedFor<'list-group-offers'>): Promise<Reply<GroupOffersReply>> =>
  ask({ action: 'list-group-offers', ...filter });

export const showGroupOffer = (offer: string): Promise<Reply<GroupOfferReply>> =>
  ask({ action: 'show-group-offer', offer });

export const checkGroupOffer = (offer: string, document: unknown): Promise<Reply<GroupOfferCheckReply>> =>
  ask({ action: 'check-group-offer', offer, document });

export const simulateGroupOffer = (document: unknown): Promise<Reply<GroupSimulationReply>> =>
  ask({ action: 'simulate-group-offer', document });

/** Over the revision that was edited; 0: a new one. */
export const saveGroupOffer = (saved: AskedFor<'save-group-offer'>): Promise<Reply<SavedGroupOfferReply>> =>
  ask({ action: 'save-group-offer', ...saved });

export const endGroupOffer = (asked: AskedFor<'end-group-offer'>): Promise<Reply<unknown>> =>
  ask({ action: 'end-group-offer', ...asked });

export const listGroups = (filter: GroupFilter): Promise<Reply<DeskGroupsReply>> =>
  ask({ action: 'list-groups', ...filter });

export const showDeskGroup = (group: string, after?: string): Promise<Reply<DeskGroupReply>> =>
  ask({ action: 'show-desk-group', group, after });

export const listStuckGroups = (after?: string): Promise<Reply<StuckGroupsReply>> =>
  ask({ action: 'list-stuck-groups', after });

/** The brand fills it; everybody in it is told so. */
export const fillGroup = (asked: AskedFor<'fill-group'>): Promise<Reply<{ state: GroupState }>> =>
  ask({ action: 'fill-group', ...asked });

export const showGroupResults = (period: ResultPeriod, after?: string): Promise<Reply<GroupResultsReply>> =>
  ask({ action: 'show-group-results', ...period, after });

export const exportGroupResults = (period: ResultPeriod, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-group-results', ...period, after });
