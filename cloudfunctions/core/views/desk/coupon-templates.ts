/**
 * Templates of coupons as operators see them: the list with what was issued and spent, one with its versions
 * and its card, the check of a draft, and what waits for a second operator. Reads only.
 */
import { zhCN } from 'zod/locales';
import { couponTemplateSchema, type CouponTemplate, type TemplateState } from '../../../contract/coupon';
import type {
  TemplateCheckReply,
  TemplateReply,
  TemplateRequestLine,
  TemplateRequestReply,
  TemplateRequestsReply,
  TemplatesReply,
  WorstCase,
} from '../../../contract/promotion';
import type { Db } from '../../../platform/db';
import { readAllAllies } from '../../coupon/allies.store';
import { validityOf } from '../../coupon/coupon.rules';
import { couponWords } from '../../coupon/coupon-words.rules';
import { readCounters, readTemplate } from '../../coupon/templates.store';
import { isDropOn, movesOf, templateProblems } from '../../coupon/template.rules';
import { templateWords } from '../../coupon/template-words';
import { present } from '../../kernel/assert';
import { pageOf, sought } from '../../kernel/page';
import { isoInstant, type Instant } from '../../kernel/time';
import { compareDocuments } from './compare-documents';
import { cardOf, readCouponNames } from './coupon-names';
import {
  findTemplateVersion,
  findTemplateVersions,
  listTemplatePage,
  listTemplateRequests,
} from './coupons.view.queries';
import { operatorWords } from './words';
import { readWorstCase } from './worst-case';

const PAGE = 50;
const inChinese = zhCN().localeError;

/** A page of templates, by their codes. */
export async function listCouponTemplates(
  db: Db,
  { brandId, state, after }: { brandId: number; state: TemplateState | null; after: string },
  now: Instant,
): Promise<TemplatesReply> {
  const rows = await listTemplatePage.run({ brandId, state, after, limit: sought(PAGE) }, db);
  const { shown, next } = pageOf(rows, PAGE, (row) => row.template_id);
  const names = await readCouponNames(db, brandId, now);
  const templates = shown.map((row) => {
    const { terms, issue } = couponTemplateSchema.parse(row.document);
    const { figure, condition } = couponWords(terms, names);
    return {
      template: row.template_id,
      state: row.state as TemplateState,
      version: row.version,
      name: terms.name,
      figure,
      condition,
      by: issue.by,
      issued: row.issued.toString(),
      stock: row.stock?.toString() ?? null,
      spentFen: row.spent_fen.toString(),
      budgetFen: row.budget_fen?.toString() ?? null,
      isAsked: row.asked,
    };
  });
  return { templates, next };
}

/** One of them, by the version that is issued now or another one; null: there is none. */
export async function showCouponTemplate(
  db: Db,
  asked: { brandId: number; template: string; version: number | null },
  now: Instant,
): Promise<TemplateReply | null> {
  const { brandId, template: templateId } = asked;
  const row = await readTemplate(db, { brandId, templateId });
  if (row === null) return null;
  const version = asked.version ?? row.version;
  const [kept] = await findTemplateVersion.run({ brandId, templateId, version }, db);
  if (kept === undefined) return null;
  const document = couponTemplateSchema.parse(kept.document);
  const counter = present((await readCounters(db, brandId, [templateId])).get(templateId), 'its counter');
  const versions = await findTemplateVersions.run({ brandId, templateId }, db);
  return {
    template: templateId,
    state: row.state,
    latest: row.version,
    version,
    publishedAt: kept.published_at.toISOString(),
    document,
    card: cardOf(document.terms, await readCouponNames(db, brandId, now)),
    issued: counter.issued.toString(),
    stock: counter.stock?.toString() ?? null,
    spentFen: counter.spentFen.toString(),
    budgetFen: counter.budgetFen?.toString() ?? null,
    isDropOn: isDropOn(row.state, row.template, now),
    versions: versions.map((each) => ({
      version: each.version,
      publishedAt: each.published_at.toISOString(),
    })),
    moves: movesOf(row.state),
  };
}

type Issue = Extract<
  ReturnType<typeof couponTemplateSchema.safeParse>,
  { success: false }
>['error']['issues'][number];

/** What zod found, as an operator reads it. */
function messageOf(issue: Issue): string {
  const field = String(issue.path.at(-1) ?? '');
  if (issue.code === 'invalid_type' && field.endsWith('Fen')) return templateWords.noAmount;
  if (issue.code === 'invalid_type' && field === 'rateBp') return templateWords.noRate;
  const said =
    issue.code === 'custom' ? templateWords.rule(issue.params?.['rule']) : operatorWords.shape(issue);
  return said ?? issue.message;
}

/** The template that a document is; or where it is none, in words. */
function readDraft(
  document: unknown,
): { template: CouponTemplate } | { problems: TemplateCheckReply['problems'] } {
  const read = couponTemplateSchema.safeParse(document, { error: inChinese });
  if (!read.success)
    return {
      problems: read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: messageOf(issue) })),
    };
  const unread = compareDocuments(read.data, document);
  if (unread.length === 0) return { template: read.data };
  return { problems: unread.map(({ path }) => ({ path, message: operatorWords.unknownField })) };
}

/** Everything about a draft; `ready` where nothing is wrong with it. */
export async function checkCouponTemplate(
  db: Db,
  brandId: number,
  document: unknown,
  now: Instant,
): Promise<{ ready: { template: CouponTemplate; worst: WorstCase } | null; check: TemplateCheckReply }> {
  const refuse = (problems: TemplateCheckReply['problems']) => ({
    ready: null,
    check: { problems, card: null, worst: null },
  });
  const draft = readDraft(document);
  if ('problems' in draft) return refuse(draft.problems);
  const { template } = draft;
  const names = await readCouponNames(db, brandId, now);
  const allies = template.terms.bearers.ally === undefined ? [] : await readAllAllies(db, brandId);
  const problems = templateProblems(template, {
    products: new Set(names.products.keys()),
    categories: new Set(names.categories.keys()),
    stores: new Set(names.stores.keys()),
    tiers: new Set(names.tiers.keys()),
    allies: new Set(allies.flatMap(({ id, document: { isOpen } }) => (isOpen ? id : []))),
  });
  if (validityOf(template.terms, now, names.utcOffsetMinutes) === null)
    problems.push({ path: 'terms.validity.to', message: templateWords.isOver });
  if (problems.length > 0) return refuse(problems);
  const worst = await readWorstCase(db, brandId, template, names, now);
  return { ready: { template, worst }, check: { problems, card: cardOf(template.terms, names), worst } };
}

/** Later than any request. */
const LAST = 9_000_000_000_000_000_000n;

async function readRequests(
  db: Db,
  { brandId, staffId }: { brandId: number; staffId: bigint },
  { before = LAST, only = null, limit }: { before?: bigint; only?: bigint | null; limit: number },
): Promise<{ line: TemplateRequestLine; document: CouponTemplate }[]> {
  const rows = await listTemplateRequests.run({ brandId, before, only, limit }, db);
  return rows.map((row) => {
    const document = couponTemplateSchema.parse(row.document);
    const line = {
      request: row.request_id.toString(),
      template: row.template_id,
      version: row.version,
      name: document.terms.name,
      state: row.state as TemplateRequestLine['state'],
      askedBy: row.asked_name,
      askedAt: row.asked_at.toISOString(),
      answeredBy: row.answered_name,
      answeredAt: isoInstant(row.answered_at?.getTime() ?? null),
      reason: row.reason,
      worst: row.worst as unknown as WorstCase,
      mayAnswer: row.state === 'open' && row.asked_by !== staffId,
    };
    return { line, document };
  });
}

/** A page of what waits or waited for a second operator, the latest first. */
export async function listRequestsOfTemplates(
  db: Db,
  who: { brandId: number; staffId: bigint },
  before: bigint | undefined,
): Promise<TemplateRequestsReply> {
  const found = await readRequests(db, who, {
    ...(before === undefined ? {} : { before }),
    limit: sought(PAGE),
  });
  const { shown, next } = pageOf(found, PAGE, ({ line }) => line.request);
  return { requests: shown.map(({ line }) => line), next };
}

/** One of them, as it would be now: prices may have changed since it was asked for. */
export async function showRequestOfTemplate(
  db: Db,
  who: { brandId: number; staffId: bigint },
  request: bigint,
  now: Instant,
): Promise<TemplateRequestReply | null> {
  const [found] = await readRequests(db, who, { only: request, limit: 1 });
  if (found === undefined) return null;
  const { line, document } = found;
  const names = await readCouponNames(db, who.brandId, now);
  const card = cardOf(document.terms, names);
  const worst =
    line.state === 'open' ? await readWorstCase(db, who.brandId, document, names, now) : line.worst;
  return { ...line, worst, document, card };
}
