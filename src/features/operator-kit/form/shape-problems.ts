/**
 * What keeps a document from having the shape that the contract asks for, in words and by its places. Pure.
 */
import type * as z from 'zod/mini';
import type { Problem } from './form';
import { shapeWords } from './words';

type Issue = z.core.$ZodIssue;

function limitWords(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const isLeast = issue.code === 'too_small';
  const limit = String(isLeast ? issue.minimum : issue.maximum);
  const isEmpty = isLeast && issue.minimum === 1;
  if (issue.origin === 'string')
    return isEmpty ? shapeWords.missing : isLeast ? shapeWords.tooShort(limit) : shapeWords.tooLong(limit);
  if (issue.origin === 'array')
    return isEmpty ? shapeWords.oneAtLeast : isLeast ? shapeWords.tooFew(limit) : shapeWords.tooMany(limit);
  // Above zero: fen, quantities.
  if (isLeast && issue.minimum === 0 && issue.inclusive === false) return shapeWords.notPositive;
  return isLeast ? shapeWords.tooLow : shapeWords.tooHigh;
}

/** What the contract itself says to whoever typed it; null: nothing for them. */
const ownWords = ({ message }: Issue): string | null => (/\p{Script=Han}/u.test(message) ? message : null);

function wordsOf(issue: Issue): string {
  if (issue.code === 'too_small' || issue.code === 'too_big') return limitWords(issue);
  if (issue.code === 'invalid_type') return shapeWords.types[issue.expected] ?? shapeWords.missing;
  if (issue.code === 'custom')
    return shapeWords.rules[String(issue.params?.['rule'])] ?? ownWords(issue) ?? shapeWords.wrong;
  if (issue.code === 'invalid_format') return shapeWords.formats[issue.pattern ?? ''] ?? shapeWords.wrong;
  return shapeWords.wrong;
}

/**
 * Of one place only what is said first.
 * @example shapeProblems(menuItemSchema, { ...item, priceFen: '十八元' }) = [{ path: 'priceFen', message:
 *   '请填写数字' }]
 */
export function shapeProblems(schema: z.ZodMiniType, document: unknown): Problem[] {
  const read = schema.safeParse(document);
  if (read.success) return [];
  const said = new Map<string, string>();
  for (const issue of read.error.issues) {
    const path = issue.path.join('.');
    if (!said.has(path)) said.set(path, wordsOf(issue));
  }
  return [...said].map(([path, message]) => ({ path, message }));
}
