/**
 * What is wrong with a draft of a programme, what it changes, and what members would get by it. Reads only;
 * publishing tests the same again.
 */
import { zhCN } from 'zod/locales';
import type { CheckReply } from '../../../contract/operator';
import { evaluateAccrual } from '../../../contract/explanation';
import { programmeSchema, type Programme } from '../../../contract/programme';
import type { Db } from '../../../platform/db';
import { readTemplates } from '../../coupon/templates.store';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { accrualInputs } from '../../points/accrual.rules';
import { namedTemplates } from '../../programme/named-coupons.rules';
import { versionAt } from '../../programme/programme.rules';
import { readLatestClock, type Brand } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import { publishProblems, settledUntil } from '../../programme/publishing.rules';
import { staleTexts } from '../../programme/stale-texts.rules';
import { UNLISTED } from '../../till/credit.rules';
import { compareDocuments } from './compare-documents';
import { operatorWords } from './words';

const inChinese = zhCN().localeError;

type Problems = CheckReply['problems'];

/** The programme that a document is; or where it is none, in words. */
export function readDraft(document: unknown): { programme: Programme } | { problems: Problems } {
  const read = programmeSchema.safeParse(document, { error: inChinese });
  if (read.success) return { programme: read.data };
  return {
    problems: read.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message:
        issue.code === 'custom'
          ? (operatorWords.rule(issue.params?.['rule']) ?? issue.message)
          : (operatorWords.shape(issue) ?? issue.message),
    })),
  };
}

export interface Draft {
  document: unknown;
  exampleFen: bigint;
  now: Instant;
}

/** Everything about a draft, beside the latest version and the one in force. */
export async function checkDraft(
  db: Db,
  { brand, rules }: { brand: Brand; rules: RuleSet },
  { document, exampleFen, now }: Draft,
): Promise<CheckReply> {
  const latest = present(rules[rules.length - 1], 'the latest version');
  const draft = readDraft(document);
  const changes = compareDocuments(latest.programme, document);
  const compared = { after: latest.version, changes };
  if ('problems' in draft) return { ...compared, problems: draft.problems, warnings: [], examples: [] };
  const { programme } = draft;
  const problems: Problems = [];
  if (programme.brand !== brand.key)
    problems.push({ path: 'brand', message: operatorWords.brand(brand.key) });
  const unread = compareDocuments(programme, document);
  problems.push(...unread.map(({ path }) => ({ path, message: operatorWords.unknownField })));
  const until = settledUntil(brand, await readLatestClock(db, brand.brandId), now);
  problems.push(...publishProblems(latest, programme, until).map(operatorWords.problem));
  problems.push(...(await templateProblems(db, brand.brandId, programme)));
  const inForce = versionAt(rules, brand.standsAt ?? now).programme;
  const warnings = staleTexts(latest.programme, programme).map(({ path, text }) => ({
    path,
    message: operatorWords.staleText(text),
  }));
  const examples = examplesOf(inForce, programme, exampleFen);
  return { ...compared, problems, warnings, examples };
}

/** Gifts name templates that issue: what is a draft, over or nothing gives nobody anything. */
async function templateProblems(db: Db, brandId: number, programme: Programme): Promise<Problems> {
  const named = namedTemplates(programme);
  const known = await readTemplates(
    db,
    brandId,
    named.map(({ template }) => template),
  );
  const issues = (template: string): boolean =>
    ['live', 'paused'].includes(known.get(template)?.state ?? 'ended');
  return named
    .filter(({ template }) => !issues(template))
    .map(({ path, template }) => ({ path, message: operatorWords.noTemplate(template) }));
}

/** What a member of each level gets for a sale of something that no rate of its own names. */
const examplesOf = (now: Programme, then: Programme, fen: bigint): CheckReply['examples'] =>
  then.tiers.levels.map(({ code, name }) => ({
    tier: name,
    pointsNow: pointsBy(now, code, fen),
    pointsThen: pointsBy(then, code, fen),
  }));

/** Null: the programme has no such level. */
function pointsBy(programme: Programme, code: string, amountFen: bigint): string | null {
  const level = programme.tiers.levels.find((candidate) => candidate.code === code);
  if (level === undefined) return null;
  const line = { line: '1', product: UNLISTED, category: '', quantity: 1, amountFen };
  const inputs = accrualInputs(programme, [line], { multiplierBp: level.multiplierBp, tier: code });
  return evaluateAccrual(inputs).toString();
}
