/** One call of the function `trade`, and who asks as the log of actions has them. */
import type { TradeRequest } from '../../contract/trade';
import type { Reply } from '../../contract/reply';
import { readBrandRules, type BrandRules } from '../../core/programme/brand-rules.store';
import type { Staff, Doer } from '../../core/staff/staff.types';
import type { Db } from '../../platform/db';
import { reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

export type Asking = StaffContext<Staff>;
/** The request of one action. */
export type AskedFor<Action extends TradeRequest['action']> = Extract<TradeRequest, { action: Action }>;

/** Whoever asks, at the desk or concerning a store. */
export function doerOf(context: Asking, storeId: string | null = null): Doer {
  const { staffId, brandId } = staffOf(context);
  return { brandId, storeId, staffId, clerk: null, device: context.device };
}

/** The brand of whoever asks, with its rules. */
export const brandOf = (context: Asking, db: Db): Promise<BrandRules> =>
  readBrandRules(db, staffOf(context).brandId);

/** Everything that is wrong with a document, each with its place. */
export const refuseProblems = (problems: readonly { path: string; message: string }[]): Reply<never> =>
  reject('bad-request', problems.map(({ path, message }) => `${path}：${message}`).join('；'));
