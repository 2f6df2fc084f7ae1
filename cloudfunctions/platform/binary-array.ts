/*
 * Arrays of the sets that stores write, as PostgreSQL takes them in binary: a literal of a thousand documents
 * costs ten times as much to write here, and has to be read there. What a type has no place for is not
 * written at all, so that the literal is, and the database says what is wrong with it.
 */

/** Writes a value there; the bytes that it took, or -1 where the type has no place for it. */
type Put = (target: Target, at: number, value: unknown) => number;

interface Target {
  bytes: Buffer;
  view: DataView;
}

interface Element {
  /** Of `pg_type`: the same in every database. */
  oid: number;
  /** Bytes of a value at the most; of text three for each unit of UTF-16. */
  most: number | ((value: unknown) => number);
  put: Put;
}

const INT8_MIN = -(2n ** 63n);
const INT8_MAX = 2n ** 63n - 1n;

const putBigint: Put = ({ view }, at, value) => {
  if (typeof value !== 'bigint' || value < INT8_MIN || value > INT8_MAX) return -1;
  view.setBigInt64(at, value);
  return 8;
};

const putInt: Put = ({ view }, at, value) => {
  if (typeof value !== 'number' || value !== (value | 0)) return -1;
  view.setInt32(at, value);
  return 4;
};

const putSmallint: Put = ({ view }, at, value) => {
  if (typeof value !== 'number' || value !== (value << 16) >> 16) return -1;
  view.setInt16(at, value);
  return 2;
};

const putFloat: Put = ({ view }, at, value) => {
  if (typeof value !== 'number') return -1;
  view.setFloat64(at, value);
  return 8;
};

const putBoolean: Put = ({ view }, at, value) => {
  if (typeof value !== 'boolean') return -1;
  view.setUint8(at, Number(value));
  return 1;
};

const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2000, 0, 1) / DAY_MS;

/** The days of a set are few, and mostly follow each other. */
let latest = { text: '2000-01-01', number: 0 };

/** Days since 2000-01-01; NaN for whatever is no YYYY-MM-DD of the calendar. */
function numberOfDay(text: string): number {
  if (text === latest.text) return latest.number;
  const at = text.length === 10 && text >= '0001' ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) return NaN;
  latest = { text, number: at / DAY_MS - FIRST_DAY };
  return latest.number;
}

const putDay: Put = (target, at, value) =>
  typeof value === 'string' ? putInt(target, at, numberOfDay(value)) : -1;

/** Below this many units it is faster to look at each than to ask the engine. */
const SHORT = 40;

const putText: Put = ({ bytes }, at, value) => {
  if (typeof value !== 'string') return -1;
  const { length } = value;
  if (length >= SHORT) return bytes.write(value, at);
  for (let place = 0; place < length; place += 1) {
    const unit = value.charCodeAt(place);
    if (unit > 127) return bytes.write(value, at);
    bytes[at + place] = unit;
  }
  return length;
};

const putBytes: Put = ({ bytes }, at, value) => (Buffer.isBuffer(value) ? value.copy(bytes, at) : -1);

const lengthOf = (value: unknown): number => (value as { length?: number } | null)?.length ?? 0;

const ELEMENTS: Readonly<Record<string, Element>> = {
  bigint: { oid: 20, most: 8, put: putBigint },
  int: { oid: 23, most: 4, put: putInt },
  smallint: { oid: 21, most: 2, put: putSmallint },
  float8: { oid: 701, most: 8, put: putFloat },
  boolean: { oid: 16, most: 1, put: putBoolean },
  date: { oid: 1082, most: 4, put: putDay },
  text: { oid: 25, most: (value) => 3 * lengthOf(value), put: putText },
  bytea: { oid: 17, most: lengthOf, put: putBytes },
};

/** Dimensions, whether there are nulls, the type of an element; length and lower bound of the dimension. */
const HEADER = 20;
const LENGTH = 4;
const NULL = -1;

/**
 * A one-dimensional array of a type as SQL names it, e.g. `bigint`; null where it has to be a literal: of
 * other types, empty, or with a value that is none of that type. Its form is what `array_recv` reads.
 */
export function binaryArray(type: string, values: readonly unknown[]): Buffer | null {
  const element = ELEMENTS[type];
  if (element === undefined || values.length === 0) return null;
  const bytes = Buffer.allocUnsafe(HEADER + spaceOf(element, values));
  const target = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
  const { view } = target;
  let at = HEADER;
  let nulls = 0;
  for (const value of values) {
    const isNull = value === null || value === undefined;
    const length = isNull ? NULL : element.put(target, at + LENGTH, value);
    if (length < 0 && !isNull) return null;
    view.setInt32(at, length);
    at += LENGTH + (isNull ? 0 : length);
    nulls |= Number(isNull);
  }
  [1, nulls, element.oid, values.length, 1].forEach((number, place) => view.setInt32(place * 4, number));
  return bytes.subarray(0, at);
}

function spaceOf({ most }: Element, values: readonly unknown[]): number {
  if (typeof most === 'number') return values.length * (LENGTH + most);
  return values.reduce<number>((sum, value) => sum + LENGTH + most(value), 0);
}
