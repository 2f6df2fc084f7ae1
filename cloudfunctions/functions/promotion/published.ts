/** A draft as it is examined before it is published, and what became of publishing. */
import type { PublishedTemplateReply } from '../../contract/promotion';
import type { Reply } from '../../contract/reply';
import type { PublishedTemplate } from '../../core/settlement/coupon/publish-template';
import { checkCouponTemplate } from '../../core/views/desk/coupon-templates';
import { withSnapshot } from '../../platform/db';
import { accept, reject } from '../../platform/handler';
import { staffOf } from '../../platform/staff-handler';
import { refuseProblems, type Asking } from './asking';

/** What is found of a draft, and whether it is ready. */
export const examine = (context: Asking, document: unknown): ReturnType<typeof checkCouponTemplate> =>
  withSnapshot(context.database, (db) =>
    checkCouponTemplate(db, staffOf(context).brandId, document, context.now),
  );

/** What became of publishing. */
export function replyOf(done: PublishedTemplate, asks: TemplateAsks): Reply<PublishedTemplateReply> {
  if ('problems' in done) return refuseProblems(done.problems);
  if ('refused' in done) return reject(done.refused);
  if (done.outcome === 'published') return accept(done);
  return accept({ outcome: 'asked', request: done.requestId.toString(), asks });
}
type TemplateAsks = Extract<PublishedTemplateReply, { outcome: 'asked' }>['asks'];
