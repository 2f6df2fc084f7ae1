/** Flows: what one would be, beginning and holding it, and what became of it. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { FLOW_ACTIONS, type SavedFlowReply } from '../../contract/flow';
import type { Reply } from '../../contract/reply';
import { readFlow } from '../../core/flow/flows.store';
import { readNumber } from '../../core/kernel/page';
import { moveFlowOn, saveFlow, startFlow } from '../../core/settlement/desk/run-flow';
import { askedAt } from '../../core/views/insight/audiences';
import { checkFlow, costsOf } from '../../core/views/insight/check-flow';
import { listFlows, showFlow } from '../../core/views/insight/flows';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { deskOf, doerOf, type AskedFor, type Asking } from './asking';

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

async function save(
  context: Asking,
  { flow, name, plan, after }: AskedFor<'save-flow'>,
): Promise<Reply<SavedFlowReply>> {
  const over = flow === undefined ? null : { flowId: BigInt(flow), revision: after };
  const saved = await saveFlow(context.database, doerOf(context), { name, plan }, over, context.now);
  return saved === null
    ? reject('already-changed')
    : accept({ flow: saved.flowId.toString(), revision: saved.revision });
}

/** Begins the draft that was seen, with what its cards cost now. */
async function start(
  context: Asking,
  { flow, after, requestId }: AskedFor<'start-flow'>,
): Promise<Reply<{ version: number }>> {
  const { database, now } = context;
  const flowId = BigInt(flow);
  const checked = await withSnapshot(database, async (db) => {
    const kept = await readFlow(db, { brandId: staffOf(context).brandId, flowId });
    if (kept === null) return null;
    const desk = await deskOf(context, db);
    return { costs: await costsOf(db, desk, kept.draft), today: askedAt(desk).today };
  });
  if (checked === null) return reject('not-found');
  const { costs, today } = checked;
  const [problem] = costs.problems;
  if (problem !== undefined) return reject('bad-request', problem);
  const seen = { flowId, revision: after, requestId, cardFen: costs.cardFen };
  const begun = await startFlow(database, doerOf(context), seen, { now, today });
  return begun === null ? reject('already-changed') : accept(begun);
}

async function move(
  context: Asking,
  { action, flow, after }: AskedFor<'pause-flow' | 'resume-flow' | 'end-flow'>,
): Promise<Reply<{ revision: number }>> {
  const seen = { flowId: BigInt(flow), revision: after };
  const moved = await moveFlowOn(context.database, doerOf(context), action, seen, context.now);
  return moved === null ? reject('already-changed') : accept(moved);
}
