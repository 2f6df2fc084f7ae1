/*
 * Every field of a request says what it takes: a text has a pattern, a number a most. The schemas of
 * cloudfunctions/contract/shapes.ts have; a bare z.string() or z.int() is found here.
 */
import { ASKED } from './requests';
import type { Schema } from './samples';

/** Most that a field in JSON keeps exactly enough; a column of eight bytes keeps it too. */
const MOST = 1e12;

const hasPattern = (schema: Schema): boolean =>
  schema.pattern !== undefined || (schema.allOf ?? []).some((each) => each.pattern !== undefined);

/** What is bare in a schema, by its path. */
function bare(schema: Schema, at: string): string[] {
  if (schema.const !== undefined || schema.enum !== undefined) return [];
  const { properties = {}, items, anyOf = [], oneOf = [], additionalProperties } = schema;
  const inside = [
    ...Object.entries(properties),
    ...Object.entries([...anyOf, ...oneOf, ...(items === undefined ? [] : [items])]),
    ...(typeof additionalProperties === 'object' ? [['*', additionalProperties] as const] : []),
  ];
  const here =
    (schema.type === 'string' && !hasPattern(schema)) ||
    (schema.type === 'integer' && (schema.maximum ?? Infinity) > MOST);
  return [...(here ? [at] : []), ...inside.flatMap(([name, each]) => bare(each, `${at}.${name}`))];
}

/** Judged by core/kernel/tidy-text, with an answer of its own; a code that is its own check. */
const OWN_RULE = ['account save-name.name', 'referral apply-partner.application.1.creditCode'];

test('no text and no number of a request is bare', () => {
  const found = ASKED.flatMap(({ name, action, schema }) => bare(schema, `${name} ${action}`));
  expect(found.filter((path) => !OWN_RULE.includes(path))).toEqual([]);
});

test('a bare text and a bare number are found', () => {
  const properties = { a: { type: 'string' }, b: { type: 'integer', maximum: 9e15 }, c: { type: 'boolean' } };
  expect(bare({ type: 'object', properties }, 'x')).toEqual(['x.a', 'x.b']);
});
