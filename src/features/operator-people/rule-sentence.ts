/** A rule as one sentence. Pure. */
import type { AudienceRule, Condition } from '../../../cloudfunctions/contract/audience';
import { groupDigits, plainYuan } from '../../../cloudfunctions/contract/in-words';
import type { Option } from '../operator-kit/form/use-options';
import { classNames, householdNames, stageNames } from '../../../cloudfunctions/contract/people-words';
import { termWords as words } from './words';

/** What a rule refers to, by name. */
export interface RuleNames {
  levels: readonly Option[];
  stores: readonly Option[];
  tags: readonly Option[];
}

/** A code of which no name is known stands for itself. */
const named = (options: readonly Option[], value: string): string =>
  options.find((option) => option.value === value)?.words ?? value;

/** @example listed(['茶友', '知己', '老友']) = '茶友、知己或老友' */
function listed(names: readonly string[], last: string = words.or): string {
  const before = names.slice(0, -1).join(words.comma);
  return before === '' ? names.join('') : `${before}${last}${names[names.length - 1] ?? ''}`;
}

interface Ends<Value> {
  least: Value | null;
  most: Value | null;
}

/** @param bare the lower of two ends, whose unit stands behind the upper one */
function rangeOf<Value extends string | number>(
  { least, most }: Ends<Value>,
  say: (value: Value) => string,
  bare = say,
): string {
  if (least !== null && most !== null)
    return least === most ? words.exactly(say(least)) : words.between(bare(least), say(most));
  if (least !== null) return words.least(say(least));
  return most === null ? '' : words.most(say(most));
}

const number = (count: number): string => groupDigits(String(count));
const times = (count: number): string => words.times(number(count));
const days = (count: number): string => words.days(number(count));

function termOf(condition: Condition, names: RuleNames): string {
  switch (condition.by) {
    case 'came':
      return words.came(condition.within);
    case 'absent':
      return words.absent(condition.days);
    case 'orders':
      return condition.most === 0
        ? words.noOrders(words.spans[condition.span])
        : words.orders(words.spans[condition.span], rangeOf(condition, times, number));
    case 'spent':
      return words.spent(words.spans[condition.span], rangeOf(condition, plainYuan));
    case 'level':
      return words.level(listed(condition.of.map((code) => named(names.levels, code))));
    case 'joined':
      return words.joined(rangeOf(condition, days, number));
    case 'birthday':
      return words.birthday[condition.month];
    case 'household':
      return words.household(listed(condition.of.map((one) => householdNames[one])));
    case 'agreed':
      return words.agreed;
    case 'class':
      return words.class(listed(condition.of.map((one) => classNames[one])));
    case 'stage':
      return words.stage(listed(condition.of.map((one) => stageNames[one])));
    case 'store':
      return words.store(listed(condition.of.map((code) => named(names.stores, code))));
    case 'tag': {
      const tags = condition.of.map((tag) => words.quoted(named(names.tags, tag)));
      return condition.has ? words.tag(listed(tags)) : words.noTag(listed(tags));
    }
  }
}

/** @example sentenceOf(rule, names) = '最近 30 天没来，且累计消费至少 3 次' */
export const sentenceOf = (rule: AudienceRule, names: RuleNames): string =>
  rule.all.map((condition) => termOf(condition, names)).join(words.join);
