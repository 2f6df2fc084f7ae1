/** One call of the function `promotion`, and who asks as the log of actions has them. */
import type { PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import type { Staff, Doer } from '../../core/staff/staff.types';
import { reject } from '../../platform/handler';
import { staffOf, type StaffContext } from '../../platform/staff-handler';

export type Asking = StaffContext<Staff>;
/** The request of one action. */
export type AskedFor<Action extends PromotionRequest['action']> = Extract<
  PromotionRequest,
  { action: Action }
>;

/** Whoever asks, at the desk or concerning a store. */
export function doerOf(context: Asking, storeId: string | null = null): Doer {
  const { staffId, brandId } = staffOf(context);
  return { brandId, storeId, staffId, clerk: null, device: context.device };
}

/** Everything that is wrong with a document, each with its place. */
export const refuseProblems = (problems: readonly { path: string; message: string }[]): Reply<never> =>
  reject('bad-request', problems.map(({ path, message }) => `${path}：${message}`).join('；'));
