/** Templates: the list, one of them, what a draft comes to, publishing, and a second operator's answer. */
import type {
  PublishedTemplateReply,
  SimulationReply,
  TemplateCheckReply,
  TemplateReply,
  TemplatesReply,
} from '../../contract/promotion';
import type { TemplateState } from '../../contract/coupon';
import type { Reply } from '../../contract/reply';
import { moveTemplate } from '../../core/settlement/coupon/move-template';
import { publishTemplate } from '../../core/settlement/coupon/publish-template';
import { listCouponTemplates, showCouponTemplate } from '../../core/views/desk/coupon-templates';
import { simulateTemplate } from '../../core/views/desk/simulate-template';
import { withSnapshot } from '../../platform/db';
import { accept, acceptFound, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { doerOf, refuseProblems, type AskedFor, type Asking } from './asking';
import { examine, replyOf } from './published';

/** A page of them. */
export const listTemplates = (
  context: Asking,
  { state = undefined, after = '' }: AskedFor<'list-templates'>,
): Promise<Reply<TemplatesReply>> =>
  withSnapshot(context.database, async (db) => {
    const asked = { brandId: staffOf(context).brandId, state: state ?? null, after };
    return accept(await listCouponTemplates(db, asked, context.now));
  });

/** One of them. */
export const showTemplate = (
  context: Asking,
  { template, version = undefined }: AskedFor<'show-template'>,
): Promise<Reply<TemplateReply>> =>
  withSnapshot(context.database, async (db) => {
    const asked = { brandId: staffOf(context).brandId, template, version: version ?? null };
    return acceptFound(await showCouponTemplate(db, asked, context.now), 'not-found');
  });

/** Everything about a draft. */
export const checkTemplate = async (
  context: Asking,
  { document }: AskedFor<'check-template'>,
): Promise<Reply<TemplateCheckReply>> => accept((await examine(context, document)).check);

/** What a draft would have come to lately. */
export const simulate = (
  context: Asking,
  { document }: AskedFor<'simulate-template'>,
): Promise<Reply<SimulationReply>> =>
  withSnapshot(context.database, async (db) =>
    acceptFound(await simulateTemplate(db, staffOf(context).brandId, document, context.now), 'bad-request'),
  );

/** Publishes a draft that the check finds nothing wrong with, or asks a second operator. */
export async function publish(
  context: Asking,
  { template: templateId, document, after }: AskedFor<'publish-template'>,
): Promise<Reply<PublishedTemplateReply>> {
  const { ready, check } = await examine(context, document);
  if (ready === null) return refuseProblems(check.problems);
  const publishing = { templateId, after, ...ready };
  const done = await publishTemplate(context.database, doerOf(context), publishing, context.now);
  return replyOf(done, ready.worst.asks);
}

/** Pauses, resumes or ends it. */
export async function move(
  context: Asking,
  { template: templateId, move: wanted, reason }: AskedFor<'move-template'>,
): Promise<Reply<{ state: TemplateState }>> {
  const asked = { templateId, move: wanted, reason };
  const moved = await moveTemplate(context.database, doerOf(context), asked, context.now);
  return typeof moved === 'string' ? accept({ state: moved }) : reject(moved.refused);
}
