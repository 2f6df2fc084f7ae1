/**
 * What the app tells of what members do in it. Thin: consent and keeping are
 * core/settlement/account/record-behaviour.ts.
 */
import { insightRequestSchema, type InsightReply } from '../../contract/insight';
import { recordBehaviour } from '../../core/settlement/account/record-behaviour';
import { asEventFunction } from '../../platform/adapters/event-function';
import { accept, defineFunction, memberOf, reject } from '../../platform/handler';

export const insight = defineFunction<typeof insightRequestSchema, InsightReply>({
  name: 'insight',
  requestSchema: insightRequestSchema,
  openTo: {},
  async handle(context, { events }) {
    const kept = await recordBehaviour(context.database, memberOf(context), events, context.now);
    return typeof kept === 'number' ? accept({ kept }) : reject(kept);
  },
});

export const main = asEventFunction(insight);
