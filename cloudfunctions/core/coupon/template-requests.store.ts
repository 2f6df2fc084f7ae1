/*
 * Versions of templates that wait for a second operator. One is open of a template at a time; whoever
 * publishes, moves or answers holds `holdTemplates` first, so that none of it goes by what is over.
 */
import { couponTemplateSchema, type CouponTemplate } from '../../contract/coupon';
import type { WorstCase } from '../../contract/promotion';
import type { Db } from '../../platform/db';
import { isoInstant, type Instant } from '../kernel/time';
import type { TemplateKey } from './coupon.types';
import {
  answerTemplateRequest,
  findTemplateRequest,
  insertTemplateRequest,
  lockTemplates,
  overtakeTemplateRequests,
} from './template-requests.store.queries';

/** Holds the templates of a brand for changes until the transaction ends. */
export async function holdTemplates(db: Db, brandId: number): Promise<void> {
  await lockTemplates.run({ brandId }, db);
}

export interface TemplateRequestRow extends TemplateKey {
  requestId: bigint;
  /** The version that it becomes. */
  version: number;
  template: CouponTemplate;
  state: 'open' | 'approved' | 'declined' | 'overtaken';
  askedBy: bigint;
}

/** Keeps a request; its number, or null: another one is open. */
export async function addTemplateRequest(
  db: Db,
  asked: Pick<TemplateRequestRow, 'brandId' | 'templateId' | 'version' | 'template' | 'askedBy'> & {
    worst: WorstCase;
  },
  at: Instant,
): Promise<bigint | null> {
  const { brandId, templateId, version, template, worst, askedBy } = asked;
  const [row] = await insertTemplateRequest.run(
    {
      brandId,
      templateId,
      version,
      document: JSON.stringify(template),
      worst: JSON.stringify(worst),
      askedBy,
      askedAt: isoInstant(at),
    },
    db,
  );
  return row?.request_id ?? null;
}

/** One request; null: the brand has no such one. */
export async function readTemplateRequest(
  db: Db,
  brandId: number,
  requestId: bigint,
): Promise<TemplateRequestRow | null> {
  const [row] = await findTemplateRequest.run({ brandId, requestId }, db);
  if (row === undefined) return null;
  return {
    brandId,
    requestId,
    templateId: row.template_id,
    version: row.version,
    template: couponTemplateSchema.parse(row.document),
    state: row.state as TemplateRequestRow['state'],
    askedBy: row.asked_by,
  };
}

/** Answers an open request; false: it is not open any more. */
export async function keepAnswer(
  db: Db,
  { brandId, requestId }: { brandId: number; requestId: bigint },
  answer: { state: 'approved' | 'declined'; by: bigint; reason: string | null; at: Instant },
): Promise<boolean> {
  const { state, by: answeredBy, reason, at } = answer;
  const row = { brandId, requestId, state, answeredBy, reason, answeredAt: isoInstant(at) };
  return (await answerTemplateRequest.run(row, db)).length === 1;
}

/** Another version was published, or the template ended: what waits is over. */
export async function keepOvertaken(
  db: Db,
  { brandId, templateId }: TemplateKey,
  by: bigint,
  at: Instant,
): Promise<void> {
  const row = { brandId, templateId, answeredBy: by, answeredAt: isoInstant(at) };
  await overtakeTemplateRequests.run(row, db);
}
