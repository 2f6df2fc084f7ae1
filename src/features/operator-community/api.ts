/** The calls behind cycles at the operator's desk. */
import type {
  CsvPage,
  DeskCycleReply,
  DeskCyclesReply,
  PackingReply,
  PublishCycleReply,
  ShareTrial,
} from '../../../cloudfunctions/contract/community';
import type { PromotionRequest } from '../../../cloudfunctions/contract/promotion';
import type { Reply } from '../../../cloudfunctions/contract/reply';
import { pageAfter } from '../../platform/page-after';
import { callAsStaff } from '../staff-session/call-staff';

type AskedFor<Action extends PromotionRequest['action']> = Omit<
  Extract<PromotionRequest, { action: Action }>,
  'action'
>;

const ask = <T>(request: PromotionRequest): Promise<Reply<T>> => callAsStaff<T>('promotion', request);

export const listCycles = (after?: string): Promise<Reply<DeskCyclesReply>> =>
  ask({ action: 'list-desk-cycles', ...pageAfter(after) });

export const showCycle = (cycle: string): Promise<Reply<DeskCycleReply>> =>
  ask({ action: 'show-desk-cycle', cycle });

/** Over the revision that was edited; 0: a new one. */
export const publishCycle = (asked: AskedFor<'publish-cycle'>): Promise<Reply<PublishCycleReply>> =>
  ask({ action: 'publish-cycle', ...asked });

export const showPacking = (group: string): Promise<Reply<PackingReply>> =>
  ask({ action: 'show-packing', group });

export const exportPacking = (cycle: string, after?: string): Promise<Reply<CsvPage>> =>
  ask({ action: 'export-packing', cycle, ...pageAfter(after) });

export const exportFees = (cycle: string): Promise<Reply<CsvPage>> =>
  ask({ action: 'export-leader-fees', cycle });

export const tryShare = (asked: AskedFor<'try-share'>): Promise<Reply<ShareTrial>> =>
  ask({ action: 'try-share', ...asked });

/** The same `requestId` again is the same share. */
export const giveShare = (asked: AskedFor<'give-share'>): Promise<Reply<ShareTrial>> =>
  ask({ action: 'give-share', ...asked });
