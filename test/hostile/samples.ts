/*
 * Requests made from a JSON Schema: enough of them that every field of every branch stands in one, and a way
 * to put another value in a field's place.
 */
import * as fc from 'fast-check';

export interface Schema {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  pattern?: string;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  minItems?: number;
}

/** What most patterns of the contract take. */
const WORDS = [
  '一杯茶',
  '2026-11-21',
  '2026-11-21T15:00:00+08:00',
  '2026-11',
  '10:00',
  'tea-shop',
  '12345678',
  '',
];

function sampleText({ pattern, allOf = [], minLength = 0 }: Schema): string {
  const patterns = [pattern, ...allOf.map((each) => each.pattern)].flatMap((source) =>
    source === undefined ? [] : [new RegExp(source, 'u')],
  );
  const fits = (word: string): boolean =>
    word.length >= minLength && patterns.every((each) => each.test(word));
  const known = WORDS.find(fits);
  if (known !== undefined) return known;
  const [first] = patterns;
  if (first === undefined) return '茶'.repeat(minLength);
  return fc.sample(fc.stringMatching(first), { numRuns: 50, seed: 7 }).find(fits) ?? '茶'.repeat(minLength);
}

/** Values that fit a schema; each branch of it stands in one. */
export function samples(schema: Schema): unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return schema.enum.slice(0, 1);
  const branches = schema.anyOf ?? schema.oneOf;
  if (branches !== undefined) return branches.flatMap(samples);
  if (schema.type === 'object') return objects(schema);
  if (schema.type === 'array') return arrays(schema);
  if (schema.type === 'string') return [sampleText(schema)];
  if (schema.type === 'integer' || schema.type === 'number')
    return [Math.max(schema.minimum ?? 0, (schema.exclusiveMinimum ?? -1) + 1)];
  if (schema.type === 'boolean') return [true];
  return schema.type === 'null' ? [null] : [{}];
}

function arrays({ items = {}, minItems = 1 }: Schema): unknown[] {
  return samples(items).map((item) => Array.from({ length: Math.max(1, minItems) }, () => item));
}

function objects({ properties = {}, additionalProperties }: Schema): unknown[] {
  const fields = Object.entries(properties).map(([name, field]) => [name, samples(field)] as const);
  const first = Object.fromEntries(fields.map(([name, values]) => [name, values[0]]));
  const others = fields.flatMap(([name, values]) =>
    values.slice(1).map((value) => ({ ...first, [name]: value })),
  );
  if (fields.length > 0 || typeof additionalProperties !== 'object') return [first, ...others];
  return samples(additionalProperties).map((value) => ({ tea: value }));
}

export type Path = readonly (string | number)[];

/** Every place in a value that holds something, leaves and what they stand in. */
export function placesIn(value: unknown, at: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [at];
  const inside = Array.isArray(value)
    ? value.slice(0, 1).map((item, index) => [index, item] as const)
    : Object.entries(value);
  return [at, ...inside.flatMap(([name, each]) => placesIn(each as unknown, [...at, name]))];
}

/** The value with something else in one place. */
export function replaced(value: unknown, [name, ...rest]: Path, by: unknown): unknown {
  if (name === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === name ? replaced(item, rest, by) : (item as unknown)));
  const { [name]: inside, ...others } = value as Record<string, unknown>;
  return { ...others, [name]: replaced(inside, rest, by) };
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inside, name) => (inside as Record<string, unknown> | null)?.[name], value);

/** Whether two values hold the same in a place. */
export const isAlike = (one: unknown, other: unknown, path: Path): boolean =>
  JSON.stringify(at(one, path)) === JSON.stringify(at(other, path));
