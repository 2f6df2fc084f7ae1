/** Flows: what one would be, beginning and holding it, and what became of it. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { FLOW_ACTIONS } from '../../contract/flow';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { checkFlow } from '../../core/views/insight/check-flow';
import { listFlows, showFlow } from '../../core/views/insight/flows';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound } from '../../platform/handler';
import { deskOf, type AskedFor, type Asking } from './asking';
import { move, save, start } from './flow-ways';

type FlowAction = (typeof FLOW_ACTIONS)[number]['shape']['action']['def']['values'][number];
export type FlowRequest = Extract<AudienceRequest, { action: FlowAction }>;

const ACTIONS: readonly unknown[] = FLOW_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of flows. */
export const isOfFlows = (request: AudienceRequest): request is FlowRequest =>
  ACTIONS.includes(request.action);

/** Every action of flows. */
export async function answerFlows(context: Asking, request: FlowRequest): Promise<Reply<unknown>> {
  switch (request.action) {
    case 'save-flow':
      return save(context, request);
    case 'start-flow':
      return start(context, request);
    case 'pause-flow':
    case 'resume-flow':
    case 'end-flow':
      return move(context, request);
    default:
      return look(context, request);
  }
}

const look = (context: Asking, request: AskedFor<'list-flows' | 'show-flow' | 'check-flow'>) =>
  withSnapshot(context.database, async (db): Promise<Reply<unknown>> => {
    const desk = await deskOf(context, db);
    switch (request.action) {
      case 'check-flow':
        return accept(await checkFlow(db, desk, request.plan));
      case 'list-flows':
        return acceptFound(await listFlows(db, desk, request.after), 'bad-request');
      case 'show-flow':
        return acceptFound(await showFlow(db, desk, readNumber(request.flow) ?? 0n), 'not-found');
    }
  });
