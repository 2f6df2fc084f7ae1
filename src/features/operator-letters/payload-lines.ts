/** The content of an event as lines that a person reads. Pure. */
import { yuan } from '../../../cloudfunctions/contract/in-words';
import { letterWords } from './words';

export interface PayloadLine {
  name: string;
  value: string;
}

const nameOf = (field: string): string => letterWords.fields[field] ?? field;

function valueOf(field: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field === 'amountFen' && /^\d+$/.test(text)) return yuan(text);
  return letterWords.values[text] ?? text;
}

function linesOf(prefix: string, field: string, value: unknown): PayloadLine[] {
  const name = prefix + nameOf(field);
  if (value === null || typeof value !== 'object') return [{ name, value: valueOf(field, value) }];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([inner, each]) => linesOf(`${name} · `, inner, each));
  return value.map((each: unknown, index) => ({
    name: `${name} ${index + 1}`,
    value:
      each === null || typeof each !== 'object'
        ? valueOf(field, each)
        : Object.entries(each)
            .map(([inner, part]) => `${nameOf(inner)} ${valueOf(inner, part)}`)
            .join('，'),
  }));
}

/**
 * @param payload JSON as the server wrote it; what is none stays one line
 * @example payloadLines('{"store":"west-lake","units":"whole"}') = [{name: '门店', value: 'west-lake'}, {name:
 *   '退款范围', value: '整单'}]
 */
export function payloadLines(payload: string): PayloadLine[] {
  try {
    const read: unknown = JSON.parse(payload);
    if (read !== null && typeof read === 'object' && !Array.isArray(read))
      return Object.entries(read).flatMap(([field, value]) => linesOf('', field, value));
  } catch {
    // Not JSON: shown as it is.
  }
  return [{ name: letterWords.payload, value: payload }];
}
