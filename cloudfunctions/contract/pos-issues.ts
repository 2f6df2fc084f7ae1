/**
 * What a schema says against a message, as a sentence that a cashier can read and a developer can place:
 * never a pattern, and never what stood there. Pure.
 */
import type * as z from 'zod/mini';
import { posWords } from './pos-words';

type Issue = z.core.$ZodIssue;
type Path = PropertyKey[];

const FEN = '应为整数，单位为分';
const QUANTITY = '应为数字，最多三位小数';

/** What belongs at a place where something else stands, by the name of the field. */
const EXPECTED: Readonly<Record<string, string>> = {
  type: '应为 order.paid、order.completed 或 order.refunded',
  at: '应为带时区的时间，如 2026-11-30T14:05:10+08:00',
  day: '应为日期，如 2026-11-30',
  amountFen: FEN,
  totalFen: FEN,
  offFen: FEN,
  points: '应为整数',
  quantity: QUANTITY,
  till: '应为 1 至 20 个字母、数字或 . _ -',
  coupon: '应为优惠券编号或券码与减免金额',
  coupons: '只能为 true',
  buyer: '应为会员码、会员凭证或 null',
  units: '应为 whole、退款的行，或退款金额',
  take: '应为权益、积分或优惠券之一',
  voided: '应为 true 或 false',
};

const TYPES: Readonly<Record<string, string>> = {
  string: '应为文本',
  number: '应为数字',
  int: '应为整数',
  array: '应为列表',
  object: '应为对象',
  boolean: '应为 true 或 false',
};

/** The sentence for the first thing that is wrong. */
export function sayIssue(issues: readonly Issue[]): string {
  const [first] = issues;
  if (first === undefined) return posWords.at('', UNREADABLE);
  const { issue, path } = deepest(first, []);
  return posWords.at(path.map(String).join('.'), problemOf(issue, String(path[path.length - 1] ?? '')));
}

const UNREADABLE = '内容不正确';

/**
 * Of the ways in which a choice failed, the one that came furthest, or was of the right kind: it is what was
 * meant. What lacks a field is another kind of thing.
 */
function deepest(issue: Issue, above: Path): { issue: Issue; path: Path } {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return { issue, path };
  const tries = issue.errors.flatMap(([first]) => (first === undefined ? [] : deepest(first, path)));
  const [best] = tries.sort((a, b) => rankOf(b) - rankOf(a));
  return best !== undefined && rankOf(best) > path.length ? best : { issue, path };
}

function rankOf({ issue, path }: { issue: Issue; path: Path }): number {
  if (issue.code !== 'invalid_type') return path.length + (issue.code === 'invalid_value' ? 0 : 0.5);
  return issue.input === undefined ? path.length - 1 : path.length;
}

function problemOf(issue: Issue, field: string): string {
  const expected = Object.hasOwn(EXPECTED, field) ? EXPECTED[field] : undefined;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return '缺少这一项';
      return expected ?? TYPES[issue.expected] ?? UNREADABLE;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return expected ?? '含有换行、控制字符或看不见的字符';
    case 'custom':
      return issue.message === '' ? (expected ?? UNREADABLE) : issue.message;
    default:
      return expected ?? UNREADABLE;
  }
}

const tooSmall = (origin: string, least: number): string =>
  origin === 'string'
    ? '不能为空'
    : origin === 'array'
      ? '至少要有一项'
      : least < 0
        ? `不能小于 ${least}`
        : '应大于 0';

const tooBig = (origin: string, most: number): string =>
  origin === 'string' ? `最多 ${most} 个字符` : origin === 'array' ? `最多 ${most} 项` : `不能大于 ${most}`;
