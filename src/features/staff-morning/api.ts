/** The calls behind a store's morning. */
import type { CounterRequest } from '../../../cloudfunctions/contract/counter';
import type {
  MorningReply,
  RegularCrowd,
  RegularsReply,
  StoreDaysReply,
} from '../../../cloudfunctions/contract/morning';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';

const ask = <T>(request: CounterRequest): Promise<Reply<T>> => callAsStaff<T>('counter', request);

export const showMorning = (store: string): Promise<Reply<MorningReply>> =>
  ask({ action: 'show-morning', store });

/** Every look is written down. */
export const listRegulars = (
  store: string,
  crowd: RegularCrowd,
  after?: string,
): Promise<Reply<RegularsReply>> => ask({ action: 'list-regulars', store, crowd, ...pageAfter(after) });

export const showStoreDays = (store: string): Promise<Reply<StoreDaysReply>> =>
  ask({ action: 'show-store-days', store });
