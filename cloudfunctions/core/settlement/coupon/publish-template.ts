/**
 * Publishes a version of a template of coupons: coupons are issued by it from now on, and nothing that was
 * issued changes (C-R13). Above what one operator decides it becomes a request, which another operator
 * answers. While a limited drop runs, what it promises stays as it is.
 */
import type { CouponTemplate } from '../../../contract/coupon';
import type { WorstCase } from '../../../contract/promotion';
import { withTransaction, type Database, type Db } from '../../../platform/db';
import {
  addTemplateRequest,
  holdTemplates,
  keepAnswer,
  keepOvertaken,
  readTemplateRequest,
} from '../../coupon/template-requests.store';
import {
  brokenPromises,
  isDropOn,
  stockProblems,
  TEMPLATE,
  type TemplateProblem,
} from '../../coupon/template.rules';
import { templateWords } from '../../coupon/template-words';
import {
  findByClaimCode,
  holdCounter,
  keepTemplate,
  readCounters,
  readTemplate,
} from '../../coupon/templates.store';
import type { TemplateRow } from '../../coupon/coupon.types';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { logAction } from '../../staff/action-log.store';
import type { Doer } from '../../staff/staff.types';

export interface PublishingTemplate {
  templateId: string;
  template: CouponTemplate;
  /** The version that whoever publishes has seen; 0: none. */
  after: number;
  worst: WorstCase;
}

export type PublishedTemplate =
  | { outcome: 'published'; version: number }
  | { outcome: 'asked'; requestId: bigint }
  | { refused: 'already-changed' | 'not-found' | 'wrong-state' | 'forbidden' }
  | { problems: TemplateProblem[] };

/** An operator: never somebody at a POS. */
export const operatorOf = ({ staffId }: Doer): bigint => present(staffId, 'an operator');

/** Publishes, or asks another operator; or says that somebody else was first, or what is wrong. */
export const publishTemplate = (
  pool: Database,
  doer: Doer,
  publishing: PublishingTemplate,
  now: Instant,
): Promise<PublishedTemplate> =>
  withTransaction(pool, async (db) => {
    const ready = await readyFor(db, doer.brandId, publishing, now);
    if (!('row' in ready)) return ready;
    if (publishing.worst.asks.length === 0) return keepVersion(db, doer, ready.row, now);
    const askedBy = operatorOf(doer);
    const requestId = await addTemplateRequest(db, { ...ready.row, askedBy, worst: publishing.worst }, now);
    if (requestId === null) return { problems: [{ path: '', message: templateWords.asked }] };
    await logAction(db, doer, {
      action: 'ask-coupon-template',
      subject: publishing.templateId,
      after: { version: ready.row.version, request: requestId.toString(), asks: publishing.worst.asks },
      doneAt: now,
    });
    return { outcome: 'asked', requestId };
  });

export interface AnsweringRequest {
  requestId: bigint;
  agree: boolean;
  reason: string;
}

/** Another operator agrees, and the version is published; or not. */
export const answerTemplateRequest = (
  pool: Database,
  doer: Doer,
  { requestId, agree, reason }: AnsweringRequest,
  now: Instant,
): Promise<PublishedTemplate | { outcome: 'declined' }> =>
  withTransaction(pool, async (db) => {
    const { brandId } = doer;
    await holdTemplates(db, brandId);
    const request = await readTemplateRequest(db, brandId, requestId);
    if (request === null) return { refused: 'not-found' };
    if (request.state !== 'open') return { refused: 'wrong-state' };
    const by = operatorOf(doer);
    if (agree && request.askedBy === by) return { refused: 'forbidden' };
    const answer = { by, reason: reason === '' ? null : reason, at: now };
    const log = (): Promise<void> =>
      logAction(db, doer, {
        action: 'answer-coupon-template',
        subject: request.templateId,
        after: { request: requestId.toString(), agree, version: request.version },
        ...(reason === '' ? {} : { reason }),
        doneAt: now,
      });
    if (!agree) {
      await keepAnswer(db, request, { ...answer, state: 'declined' });
      await log();
      return { outcome: 'declined' };
    }
    const { templateId, template, version } = request;
    const ready = await readyFor(db, brandId, { templateId, template, after: version - 1 }, now);
    if (!('row' in ready)) return ready;
    await keepAnswer(db, request, { ...answer, state: 'approved' });
    await log();
    return keepVersion(db, doer, ready.row, now);
  });

/** The version as it would be kept, where nothing is in its way; templates and the counter are held. */
async function readyFor(
  db: Db,
  brandId: number,
  { templateId, template, after }: Pick<PublishingTemplate, 'templateId' | 'template' | 'after'>,
  now: Instant,
): Promise<{ row: TemplateRow } | { refused: 'already-changed' } | { problems: TemplateProblem[] }> {
  await holdTemplates(db, brandId);
  const key = { brandId, templateId };
  const known = await readTemplate(db, key);
  if ((known?.version ?? 0) !== after) return { refused: 'already-changed' };
  const state = TEMPLATE.answer(known?.state ?? 'draft', 'publish');
  if (state === 'wrong-state') return { problems: [{ path: '', message: templateWords.ended }] };
  const problems = await problemsNow(db, known, { ...key, template }, now);
  if (problems.length > 0) return { problems };
  return { row: { ...key, state, version: after + 1, template } };
}

/** What of it cannot be by what there is now. */
async function problemsNow(
  db: Db,
  known: TemplateRow | null,
  { brandId, templateId, template }: Pick<TemplateRow, 'brandId' | 'templateId' | 'template'>,
  now: Instant,
): Promise<TemplateProblem[]> {
  const problems: TemplateProblem[] = [];
  if (known !== null) {
    await holdCounter(db, known);
    const counter = (await readCounters(db, brandId, [templateId])).get(templateId);
    problems.push(...stockProblems(template, counter?.issued ?? 0n));
    if (isDropOn(known.state, known.template, now))
      problems.push(...brokenPromises(known.template, template));
  }
  const { claimCode } = template.issue;
  const taken = claimCode === null ? null : await findByClaimCode(db, brandId, claimCode);
  if (taken !== null && taken !== templateId)
    problems.push({ path: 'issue.claimCode', message: templateWords.codeTaken(taken) });
  return problems;
}

async function keepVersion(
  db: Db,
  doer: Doer,
  row: TemplateRow,
  now: Instant,
): Promise<{ outcome: 'published'; version: number } | { refused: 'already-changed' }> {
  const isKept = await keepTemplate(db, row, now);
  if (!isKept) return { refused: 'already-changed' };
  await keepOvertaken(db, row, operatorOf(doer), now);
  const { value } = row.template.terms;
  const { stock, budgetFen, by } = row.template.issue;
  await logAction(db, doer, {
    action: 'publish-coupon-template',
    subject: row.templateId,
    before: { version: row.version - 1 },
    after: { version: row.version, state: row.state, value, stock, budgetFen, by },
    doneAt: now,
  });
  return { outcome: 'published', version: row.version };
}
