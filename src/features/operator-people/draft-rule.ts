/**
 * A rule while it is written: the contract's conditions, with what was typed where it is none yet, and money
 * as a number of fen. Pure.
 */
import {
  audienceRuleSchema,
  conditionSchema,
  type AudienceRule,
  type Condition,
} from '../../../cloudfunctions/contract/audience';
import { valueAt } from '../operator-kit/form/document';
import type { Problem } from '../operator-kit/form/form';
import { shapeProblems } from '../operator-kit/form/shape-problems';
import { ruleTroubles, type groupWords, type kindWords } from './words';

/** What a rule says at most once. */
export type LineKind = keyof typeof kindWords;

/** A condition as it begins, and where it stands in the list of those to add. */
interface KindRow {
  group: keyof typeof groupWords;
  first: object;
}

const MONTH_DAYS = 30;
const HUNDRED_YUAN = 10_000;
const orders = (span: string): object => ({ by: 'orders', span, least: 2, most: null });
const spent = (span: string): object => ({ by: 'spent', span, least: HUNDRED_YUAN, most: null });

/** In the order in which they are offered. */
export const KINDS: Record<LineKind, KindRow> = {
  came: { group: 'habits', first: { by: 'came', within: MONTH_DAYS } },
  absent: { group: 'habits', first: { by: 'absent', days: MONTH_DAYS } },
  'orders/ever': { group: 'habits', first: orders('ever') },
  'orders/365': { group: 'habits', first: orders('365') },
  'orders/90': { group: 'habits', first: orders('90') },
  'spent/ever': { group: 'habits', first: spent('ever') },
  'spent/365': { group: 'habits', first: spent('365') },
  'spent/90': { group: 'habits', first: spent('90') },
  store: { group: 'habits', first: { by: 'store', of: [] } },
  class: { group: 'layers', first: { by: 'class', of: [] } },
  stage: { group: 'layers', first: { by: 'stage', of: [] } },
  level: { group: 'person', first: { by: 'level', of: [] } },
  joined: { group: 'person', first: { by: 'joined', least: MONTH_DAYS, most: null } },
  birthday: { group: 'person', first: { by: 'birthday', month: 'this' } },
  household: { group: 'person', first: { by: 'household', of: [] } },
  agreed: { group: 'person', first: { by: 'agreed' } },
  'tag/true': { group: 'tags', first: { by: 'tag', has: true, of: [] } },
  'tag/false': { group: 'tags', first: { by: 'tag', has: false, of: [] } },
};

/** As many as the contract takes. */
export const MOST_LINES = 16;

/** Which of them a line is. */
export function kindOf(line: unknown): LineKind {
  const by = String(valueAt(line, ['by']));
  if (by === 'tag') return valueAt(line, ['has']) === true ? 'tag/true' : 'tag/false';
  const span = valueAt(line, ['span']);
  return (typeof span === 'string' ? `${by}/${span}` : by) as LineKind;
}

/** What may still be added. */
export const unusedKinds = (lines: readonly unknown[]): LineKind[] => {
  const used = new Set(lines.map(kindOf));
  return lines.length >= MOST_LINES
    ? []
    : (Object.keys(KINDS) as LineKind[]).filter((kind) => !used.has(kind));
};

/** A rule as it is edited. */
export const draftOf = (rule: AudienceRule): object => ({
  all: rule.all.map((condition) =>
    condition.by === 'spent'
      ? {
          ...condition,
          least: condition.least === null ? null : Number(condition.least),
          most: condition.most === null ? null : Number(condition.most),
        }
      : condition,
  ),
});

/** What was typed and is no amount stays what the contract does not take. */
const fenOf = (value: unknown): unknown =>
  value === null ? null : typeof value === 'number' ? String(value) : { typed: value };

const asTold = (line: unknown): unknown =>
  valueAt(line, ['by']) === 'spent'
    ? { ...(line as object), least: fenOf(valueAt(line, ['least'])), most: fenOf(valueAt(line, ['most'])) }
    : line;

/** Both ends, the wrong way around: nobody would fit. */
function isTurned(line: unknown): boolean {
  const [least, most] = [valueAt(line, ['least']), valueAt(line, ['most'])];
  return typeof least === 'number' && typeof most === 'number' && least > most;
}

function lineProblems(line: unknown): Problem[] {
  const isMoney = valueAt(line, ['by']) === 'spent';
  const found = shapeProblems(conditionSchema, asTold(line)).map((problem) =>
    isMoney && problem.path !== '' ? { ...problem, message: ruleTroubles.moneyWrong } : problem,
  );
  return found.length === 0 && isTurned(line) ? [{ path: '', message: ruleTroubles.order }] : found;
}

/** What is wrong with a rule, by its places. */
export function ruleProblems(lines: readonly unknown[]): Problem[] {
  return lines.flatMap((line, place) =>
    lineProblems(line).map(({ path, message }) => ({
      path: ['all', place, ...(path === '' ? [] : [path])].join('.'),
      message,
    })),
  );
}

/** The rule, once it is one; null: something is missing or wrong. */
export function ruleOf(lines: readonly unknown[]): AudienceRule | null {
  if (ruleProblems(lines).length > 0) return null;
  const read = audienceRuleSchema.safeParse({ all: lines.map(asTold) });
  return read.success ? read.data : null;
}

/** In the order of the contract's names: a store keeps its own. */
const ordered = (rule: AudienceRule): string => JSON.stringify(audienceRuleSchema.safeParse(rule).data);

/** Whether two rules say the same in the same order. */
export const isSameRule = (one: AudienceRule, other: AudienceRule): boolean =>
  ordered(one) === ordered(other);

/** A rule of one condition. */
export const ruleFor = (condition: Condition): AudienceRule => ({ all: [condition] });
