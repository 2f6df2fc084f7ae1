/** What an operator reads about a draft that may not be published. */
import type { PublishProblem } from '../../programme/publishing.rules';

/** By the rule of a check across fields (contract/programme.ts). */
const RULES: Readonly<Record<string, string>> = {
  'first-threshold': '最低等级的门槛必须是 0',
  'thresholds-rise': '门槛必须逐级升高',
  'codes-unique': '等级代码不能重复',
  'lowest-without-gifts': '没有人会升到最低等级，它不能有升级礼',
  'lowest-without-monthly-gift': '人人都有最低等级，它不能有月礼',
};

export const operatorWords = {
  rule: (rule: unknown): string | undefined => RULES[String(rule)],
  brand: (key: string): string => `品牌必须是 ${key}`,
  unknownField: '没有这个字段',
  problem(problem: PublishProblem): { path: string; message: string } {
    switch (problem.code) {
      case 'not-after-latest':
        return { path: 'effectiveFrom', message: `必须晚于上一版本的生效时间 ${problem.limit}` };
      case 'already-settled':
        return { path: 'effectiveFrom', message: `必须晚于 ${problem.limit}，此前的交易已经结算` };
      case 'zone-changed':
        return { path: 'utcOffsetMinutes', message: '时区不能更改' };
      case 'level-missing':
        return { path: 'tiers.levels', message: `不能去掉等级 ${problem.level}，可能有会员持有` };
      case 'overtaken':
        return { path: '', message: `第 ${problem.latest} 版刚刚发布，请对照它重新检查` };
    }
  },
} as const;
