/** What an operator does with a flow: keeping its draft, beginning, holding and ending it. */
import type { SavedFlowReply } from '../../contract/flow';
import type { Reply } from '../../contract/reply';
import { moveFlowOn, saveFlow, startFlow } from '../../core/settlement/desk/run-flow';
import { costsOfDraft } from '../../core/views/insight/check-flow';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { deskOf, doerOf, type AskedFor, type Asking } from './asking';

/** A further flow, or a change of one. */
export async function save(
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
export async function start(
  context: Asking,
  { flow, after, requestId }: AskedFor<'start-flow'>,
): Promise<Reply<{ version: number }>> {
  const { database, now } = context;
  const flowId = BigInt(flow);
  const costs = await withSnapshot(database, async (db) =>
    costsOfDraft(db, await deskOf(context, db), flowId),
  );
  if (costs === null) return reject('not-found');
  const { cardFen, today, problems } = costs;
  const [problem] = problems;
  if (problem !== undefined) return reject('bad-request', problem);
  const seen = { flowId, revision: after, requestId, cardFen };
  const begun = await startFlow(database, doerOf(context), seen, { now, today });
  return begun === null ? reject('already-changed') : accept(begun);
}

/** Pauses it, lets it go on, or ends it. */
export async function move(
  context: Asking,
  { action, flow, after }: AskedFor<'pause-flow' | 'resume-flow' | 'end-flow'>,
): Promise<Reply<{ revision: number }>> {
  const seen = { flowId: BigInt(flow), revision: after };
  const moved = await moveFlowOn(context.database, doerOf(context), action, seen, context.now);
  return moved === null ? reject('already-changed') : accept(moved);
}
