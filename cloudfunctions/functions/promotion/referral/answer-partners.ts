/** Who answers which action of partners. */
import { PARTNER_DESK_ACTIONS } from '../../../contract/partner-desk';
import type { PromotionRequest } from '../../../contract/promotion';
import type { Reply } from '../../../contract/reply';
import { listPartners } from '../../../core/views/referral/desk-partners';
import { withSnapshot } from '../../../platform/db';
import { acceptFound } from '../../../platform/handler';
import { staffOf } from '../../../platform/staff-handler';
import type { AskedFor, Asking } from '../asking';
import * as materials from './materials';
import { decidePartner } from './partners';
import * as statements from './statements';

type PartnerAction = (typeof PARTNER_DESK_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type PartnerAsked = AskedFor<PartnerAction>;

const ACTIONS: readonly unknown[] = PARTNER_DESK_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of partners. */
export const isOfPartners = (request: PromotionRequest): request is PartnerAsked =>
  ACTIONS.includes(request.action);

/** Every action of them. */
export function answerPartners(context: Asking, request: PartnerAsked): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'list-partners':
      return list(context, request);
    case 'list-desk-materials':
      return materials.list(context, request);
    case 'save-material':
      return materials.save(context, request);
    case 'end-material':
      return materials.end(context, request);
    case 'list-statements':
      return statements.list(context, request);
    case 'pay-statement':
      return statements.pay(context, request);
    case 'return-statement':
      return statements.sendBack(context, request);
    case 'export-desk-statement':
      return statements.csv(context, request);
    default:
      return decidePartner(context, request);
  }
}

const list = (
  context: Asking,
  { state, search, after }: AskedFor<'list-partners'>,
): Promise<Reply<unknown>> =>
  withSnapshot(context.database, async (db) => {
    const page = await listPartners(db, staffOf(context).brandId, { state, search, after }, context.now);
    return acceptFound(page, 'bad-request');
  });
