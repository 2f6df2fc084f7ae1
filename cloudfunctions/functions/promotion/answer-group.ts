/** Who answers which action of group-buy. */
import type { PromotionRequest } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import type { Asking } from './asking';
import * as offers from './group-offers';
import * as results from './group-results';
import * as groups from './groups';
import * as kept from './kept-offers';

export type GroupAsked = Extract<PromotionRequest, { action: `${string}group${string}` }>;
export const isGroupAsked = (request: PromotionRequest): request is GroupAsked =>
  request.action.includes('group');

/** Every action of group-buy. */
export function answerGroup(context: Asking, request: GroupAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-group-offers':
      return offers.list(context, request);
    case 'show-group-offer':
      return offers.show(context, request);
    case 'check-group-offer':
      return offers.check(context, request);
    case 'simulate-group-offer':
      return offers.simulate(context, request);
    case 'save-group-offer':
      return kept.save(context, request);
    case 'end-group-offer':
      return kept.end(context, request);
    case 'list-groups':
      return groups.list(context, request);
    case 'show-desk-group':
      return groups.show(context, request);
    case 'list-stuck-groups':
      return groups.stuck(context, request);
    case 'fill-group':
      return groups.fill(context, request);
    case 'show-group-results':
      return results.show(context, request);
    case 'export-group-results':
      return results.csv(context, request);
  }
}
