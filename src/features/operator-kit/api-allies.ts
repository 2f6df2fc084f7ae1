/** The calls behind allies and districts. */
import type {
  AlliesReply,
  AllyResultsReply,
  DistrictsReply,
  SavedRevisionReply,
} from '../../../cloudfunctions/contract/ally';
import type { CsvPageReply, PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends PromotionRequest['action']> = Omit<
  Extract<PromotionRequest, { action: Action }>,
  'action'
>;

const ask = <T>(request: PromotionRequest): Promise<Reply<T>> => callAsStaff<T>('promotion', request);

export const listAllies = (after?: string): Promise<Reply<AlliesReply>> =>
  ask({ action: 'list-allies', ...pageAfter(after) });

export const saveAlly = (asked: AskedFor<'save-ally'>): Promise<Reply<SavedRevisionReply>> =>
  ask({ action: 'save-ally', ...asked });

export const listDistricts = (after?: string): Promise<Reply<DistrictsReply>> =>
  ask({ action: 'list-districts', ...pageAfter(after) });

export const saveDistrict = (asked: AskedFor<'save-district'>): Promise<Reply<SavedRevisionReply>> =>
  ask({ action: 'save-district', ...asked });

export const showAllyResults = (month: string, after?: string): Promise<Reply<AllyResultsReply>> =>
  ask({ action: 'show-ally-results', month, ...pageAfter(after) });

export const exportAllyResults = (month: string, after?: string): Promise<Reply<CsvPageReply>> =>
  ask({ action: 'export-ally-results', month, ...pageAfter(after) });
