/**
 * How a template of coupons lives, and what is wrong with a version of it beyond its shape. Pure;
 * docs/coupons.md.
 */
import type { CouponTemplate, CouponTerms, TemplateState } from '../../contract/coupon';
import type { TemplateMove } from '../../contract/promotion';
import { contradictionOf, type RuleNumbers } from '../kernel/named-numbers';
import { defineStates } from '../kernel/states';
import type { Instant } from '../kernel/time';
import { templateWords } from './template-words';

/**
 * `publish`: a version is issued from now on. `pause`: nobody gets it, who has it uses it. `end`: for good.
 * @example publish of a draft: live; of a paused one: paused; of an ended one: wrong-state
 */
export const TEMPLATE = defineStates(
  ['draft', 'live', 'paused', 'ended'],
  ['publish', 'pause', 'resume', 'end'],
  {
    draft: { publish: 'live', pause: 'wrong-state', resume: 'wrong-state', end: 'ended' },
    live: { publish: 'live', pause: 'paused', resume: 'already', end: 'ended' },
    paused: { publish: 'paused', pause: 'already', resume: 'live', end: 'ended' },
    ended: { publish: 'wrong-state', pause: 'wrong-state', resume: 'wrong-state', end: 'already' },
  },
);

const MOVES = ['pause', 'resume', 'end'] as const satisfies readonly TemplateMove[];

/** What may be done with it by hand. @example a live one: pause, end */
export const movesOf = (state: TemplateState): TemplateMove[] =>
  MOVES.filter((move) => TEMPLATE.changes(state, move));

/** Whether people are taking it in a limited drop. */
export function isDropOn(state: TemplateState, { issue }: CouponTemplate, now: Instant): boolean {
  const { by, from, until } = issue;
  if (state !== 'live' || by !== 'drop' || from === null || until === null) return false;
  return Date.parse(from) <= now && now < Date.parse(until);
}

export interface TemplateProblem {
  /** Where, as "terms.times.until". */
  path: string;
  message: string;
}

/** What a template may refer to. */
export interface TemplateFacts {
  products: ReadonlySet<string>;
  categories: ReadonlySet<string>;
  stores: ReadonlySet<string>;
  tiers: ReadonlySet<string>;
  /** That may have coupons of their own. */
  allies: ReadonlySet<string>;
}

/** Those that are not known, as one problem. */
function unknown(path: string, codes: readonly string[], known: ReadonlySet<string>): TemplateProblem[] {
  const missing = codes.filter((code) => !known.has(code));
  return missing.length === 0 ? [] : [{ path, message: templateWords.unknown(missing) }];
}

/** The figures of a coupon that its name and its notes may repeat. */
function numbersOf(value: CouponTerms['value']): RuleNumbers {
  if (value.kind === 'amount-off') return value.thresholdFen === 0 ? {} : { amountOff: value };
  return 'rateBp' in value ? { rateBp: value.rateBp } : {};
}

function textProblems({ name, notes, value }: CouponTerms): TemplateProblem[] {
  return Object.entries({ name, notes }).flatMap(([field, text]) => {
    const said = contradictionOf(text, numbersOf(value));
    return said === null ? [] : [{ path: `terms.${field}`, message: templateWords.contradicts(said) }];
  });
}

/** What it refers to that is not there, times that never come, and words that say other figures. */
export function templateProblems({ terms, issue }: CouponTemplate, facts: TemplateFacts): TemplateProblem[] {
  const { scope, times, bearers } = terms;
  const { from, until } = times;
  const isOver = from !== null && until !== null && Date.parse(from) >= Date.parse(until);
  return [
    ...unknown('terms.scope.products', scope.products, facts.products),
    ...unknown('terms.scope.categories', scope.categories, facts.categories),
    ...unknown('terms.times.stores', times.stores, facts.stores),
    ...unknown('terms.times.tiers', times.tiers, facts.tiers),
    ...unknown('issue.tiers', issue.tiers, facts.tiers),
    ...unknown('terms.bearers.ally', bearers.ally === undefined ? [] : [bearers.ally], facts.allies),
    ...(isOver ? [{ path: 'terms.times.until', message: templateWords.endsBeforeBegin }] : []),
    ...textProblems(terms),
  ];
}

/** What a drop promises: places of a template that stay as they are while it runs. */
const PROMISED = {
  'issue.by': ({ issue }) => issue.by,
  'issue.stock': ({ issue }) => issue.stock,
  'issue.perMember': ({ issue }) => issue.perMember,
  'issue.perMemberPerDay': ({ issue }) => issue.perMemberPerDay,
  'issue.tiers': ({ issue }) => [...issue.tiers].sort(),
  'issue.from': ({ issue }) => issue.from !== null && Date.parse(issue.from),
  'issue.until': ({ issue }) => issue.until !== null && Date.parse(issue.until),
  'terms.validity': ({ terms }) => terms.validity,
  'terms.times': ({ terms }) => terms.times,
} as const satisfies Record<string, (template: CouponTemplate) => unknown>;

/** What of a version would break the promise of the drop that runs by the one before. C-R10 */
export function brokenPromises(before: CouponTemplate, next: CouponTemplate): TemplateProblem[] {
  return Object.entries(PROMISED)
    .filter(([, of]) => JSON.stringify(of(before)) !== JSON.stringify(of(next)))
    .map(([path]) => ({ path, message: templateWords.dropRuns }));
}

/** Fewer than were issued are no stock. */
export const stockProblems = ({ issue }: CouponTemplate, issued: bigint): TemplateProblem[] =>
  issue.stock !== null && BigInt(issue.stock) < issued
    ? [{ path: 'issue.stock', message: templateWords.stockBelowIssued(issued) }]
    : [];
