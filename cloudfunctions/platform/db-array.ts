/* PostgreSQL array literals for the sets that stores write. Nothing else. */

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

/** The literal of a one-dimensional array. @example [1n, null] gives {1,NULL} and ['a"b'] gives {"a\"b"} */
export function encodeArray(values: readonly unknown[]): string {
  let literal = '{';
  for (let index = 0; index < values.length; index += 1)
    literal += (index === 0 ? '' : ',') + encodeElement(values[index]);
  return `${literal}}`;
}
