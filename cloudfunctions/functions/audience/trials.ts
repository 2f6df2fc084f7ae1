/** A coupon for an audience but for a control group: before it begins, beginning, and what became of it. */
import type { AudienceRequest } from '../../contract/audience-desk';
import { TRIAL_ACTIONS, type StartedTrialReply } from '../../contract/trial';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { startTrial } from '../../core/settlement/desk/start-trial';
import { askedAt } from '../../core/views/insight/audiences';
import { checkTrial, listTrials, showTrial } from '../../core/views/insight/trials';
import { asDb, withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { deskOf, doerOf, type AskedFor, type Asking } from './asking';

export type TrialRequest = AskedFor<'check-trial' | 'start-trial' | 'list-trials' | 'show-trial'>;

const ACTIONS: readonly unknown[] = TRIAL_ACTIONS.map(({ shape }) => shape.action.def.values[0]);
/** Whether it is asked of trials. */
export const isOfTrials = (request: AudienceRequest): request is TrialRequest =>
  ACTIONS.includes(request.action);

/** Every action of trials. */
export const answerTrials = (context: Asking, request: TrialRequest): Promise<Reply<unknown>> =>
  request.action === 'start-trial' ? start(context, request) : look(context, request);

const look = (context: Asking, request: Exclude<TrialRequest, AskedFor<'start-trial'>>) =>
  withSnapshot(context.database, async (db): Promise<Reply<unknown>> => {
    const desk = await deskOf(context, db);
    switch (request.action) {
      case 'check-trial':
        return accept(await checkTrial(db, desk, request));
      case 'list-trials':
        return acceptFound(await listTrials(db, desk, request.after), 'bad-request');
      case 'show-trial':
        return acceptFound(await showTrial(db, desk, readNumber(request.trial) ?? 0n), 'not-found');
    }
  });

async function start(
  context: Asking,
  { action: _, ...plan }: AskedFor<'start-trial'>,
): Promise<Reply<StartedTrialReply>> {
  const { database, now } = context;
  const { today } = askedAt(await deskOf(context, asDb(database)));
  const started = await startTrial(database, doerOf(context), plan, { now, today });
  return 'problem' in started
    ? reject('bad-request', started.problem)
    : accept({ trial: started.trialId.toString() });
}
