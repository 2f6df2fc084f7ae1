/** Versions of templates that a second operator must agree to. */
import type {
  PublishedTemplateReply,
  TemplateRequestReply,
  TemplateRequestsReply,
} from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import { readNumber } from '../../core/kernel/page';
import { answerTemplateRequest } from '../../core/settlement/coupon/publish-template';
import { listRequestsOfTemplates, showRequestOfTemplate } from '../../core/views/desk/coupon-templates';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';
import { examine, replyOf } from './published';

/** A page of what waits or waited for a second operator. */
export const listRequests = (
  context: Asking,
  { after }: AskedFor<'list-template-requests'>,
): Promise<Reply<TemplateRequestsReply>> =>
  withSnapshot(context.database, async (db) => {
    const before = after === undefined ? undefined : readNumber(after);
    if (before === null) return reject('bad-request');
    return accept(await listRequestsOfTemplates(db, staffOf(context), before));
  });

/** One of them. */
export const showRequest = (
  context: Asking,
  { request }: AskedFor<'show-template-request'>,
): Promise<Reply<TemplateRequestReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await showRequestOfTemplate(db, staffOf(context), BigInt(request), context.now), 'not-found'),
  );

/** A second operator agrees or not. What was found wrong since it was asked for stops it. */
export async function answer(
  context: Asking,
  { request, agree, reason }: AskedFor<'answer-template-request'>,
): Promise<Reply<PublishedTemplateReply | { outcome: 'declined' }>> {
  const found = await showRequest(context, { action: 'show-template-request', request });
  if (!found.ok) return found;
  if (agree) {
    const { ready, check } = await examine(context, found.data.document);
    if (ready === null) return refuseProblems(check.problems);
  }
  const answered = { requestId: BigInt(request), agree, reason: reason.trim() };
  const done = await answerTemplateRequest(context.database, doerOf(context), answered, context.now);
  return 'outcome' in done && done.outcome === 'declined' ? accept(done) : replyOf(done, []);
}
