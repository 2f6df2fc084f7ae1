/** What waits for an operator beside the dead letters: which action is answered by what. */
import type { OperatorRequest } from '../../contract/operator';
import type { Reply } from '../../contract/reply';
import { WAITING_SALES_ACTIONS } from '../../contract/waiting-sales';
import type { AskedFor, Asking } from './asking';
import { decideHeld, heldSales, joinSale, likelySales, waitingRefunds } from './waiting-sales';

type WaitingAction = (typeof WAITING_SALES_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type WaitingAsked = AskedFor<WaitingAction>;

const ACTIONS: readonly unknown[] = WAITING_SALES_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of what waits. */
export const isOfWaiting = (request: OperatorRequest): request is WaitingAsked =>
  ACTIONS.includes(request.action);

/** Every action of it. */
export function answerWaiting(context: Asking, request: WaitingAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-held-sales':
      return heldSales(context, request);
    case 'decide-held-sale':
      return decideHeld(context, request);
    case 'list-waiting-refunds':
      return waitingRefunds(context, request);
    case 'find-likely-sales':
      return likelySales(context, request);
    case 'join-sale':
      return joinSale(context, request);
  }
}
