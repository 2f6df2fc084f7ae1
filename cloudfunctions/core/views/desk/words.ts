/** What an operator reads about a draft that may not be published. */
import type { ProgrammeRule } from '../../../contract/programme';
import type { PublishProblem } from '../../programme/publishing.rules';

/** By the rule of a check across fields (contract/programme.ts). */
const RULES = {
  'first-threshold': '最低等级的门槛必须是 0',
  'thresholds-rise': '门槛必须高于上一个等级',
  'codes-unique': '等级代码不能重复',
  'order-gifts-rise': '第几单要一个比一个大',
  'gift-gives-something': '礼遇至少要有积分或优惠券',
  'lowest-without-gifts': '没有人会升到最低等级，它不能有升级礼',
  'lowest-without-monthly-gift': '人人都有最低等级，它不能有月礼',
} satisfies Record<ProgrammeRule, string>;

/** What a check of one value found, as zod tells it. */
interface ShapeIssue {
  code: string;
  expected?: string;
  origin?: string;
  format?: string;
  minimum?: number | bigint;
  inclusive?: boolean;
  /** What was given, where that is told. */
  input?: unknown;
}

export const operatorWords = {
  /**
   * @example shape({code: 'too_small', origin: 'number', minimum: 0}) = '要大于 0'; undefined for what has no
   * words here
   */
  shape({
    code,
    expected,
    origin,
    format,
    minimum,
    inclusive = false,
    input,
  }: ShapeIssue): string | undefined {
    if (code === 'invalid_type' && (expected === 'number' || expected === 'int')) return '请填整数';
    if (code === 'invalid_type' && expected === 'string') return '请填写';
    if (input === '' || (code === 'too_small' && origin === 'string')) return '请填写';
    if (code === 'too_small' && origin !== 'array')
      return inclusive ? `不能小于 ${minimum}` : `要大于 ${minimum}`;
    if (code === 'invalid_format' && format === 'regex') return '只能用小写字母、数字和短横线，最多 40 个';
    return undefined;
  },
  rule: (rule: unknown): string | undefined => (RULES as Record<string, string | undefined>)[String(rule)],
  brand: (key: string): string => `品牌必须是 ${key}`,
  unknownField: '没有这个字段',
  staleText: (text: string): string => `数字改了，这句没有改：“${text}”`,
  noTemplate: (template: string): string => `没有优惠券 ${template}，或已停止发放`,
  problem(problem: PublishProblem): { path: string; message: string } {
    switch (problem.code) {
      case 'not-after-latest':
        return { path: 'effectiveFrom', message: `必须晚于上一版本的生效时间 ${problem.limit}` };
      case 'already-settled':
        return { path: 'effectiveFrom', message: `必须晚于 ${problem.limit}，此前的交易已经结算` };
      case 'zone-changed':
        return { path: 'utcOffsetMinutes', message: '时区不能更改' };
      case 'level-missing':
        return { path: 'tiers.levels', message: `不能删除等级 ${problem.level}，可能有会员持有` };
      case 'overtaken':
        return { path: '', message: `第 ${problem.latest} 版刚刚发布，请对照它重新检查` };
    }
  },
} as const;
