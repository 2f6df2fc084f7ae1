/* Arrays for the sets that stores write: in binary where the statement says what they are of, or literals. */
import { binaryArray } from './binary-array';

const escapeText = (text: string): string =>
  text.includes('"') || text.includes('\\') ? `"${text.replace(/[\\"]/g, '\\$&')}"` : `"${text}"`;

function encodeElement(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return escapeText(value);
  if (Buffer.isBuffer(value)) return `"\\\\x${value.toString('hex')}"`;
  if (typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new TypeError(`an array element of type ${typeof value} has no place in SQL`);
}

/**
 * A one-dimensional array as a statement takes it that says `$1::bigint[]`, of which the type is `bigint`;
 * undefined: it does not say.
 */
export const encodeArray = (values: readonly unknown[], type: string | undefined): Buffer | string =>
  (type === undefined ? null : binaryArray(type, values)) ?? literalOf(values);

/** @example [1n, null] gives {1,NULL} and ['a"b'] gives {"a\"b"} */
function literalOf(values: readonly unknown[]): string {
  let literal = '{';
  for (let index = 0; index < values.length; index += 1)
    literal += (index === 0 ? '' : ',') + encodeElement(values[index]);
  return `${literal}}`;
}

/**
 * The types of a statement's arrays, by the place of the parameter: each that is cast to the same type
 * wherever it stands. @example unnest($1::bigint[], $2::huigan.asset[]) gives ['bigint', 'huigan.asset']
 */
export function arrayTypesOf(text: string): (string | undefined)[] {
  const types: (string | undefined)[] = [];
  const others = new Set<number>();
  for (const [, number, type] of text.matchAll(/\$(\d+)(?:::([\w.]+)\[\])?/g)) {
    const place = Number(number) - 1;
    if (others.has(place)) continue;
    if (type === undefined || (types[place] ?? type) !== type) {
      others.add(place);
      types[place] = undefined;
    } else types[place] = type;
  }
  return types;
}
