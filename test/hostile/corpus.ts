/*
 * Values that nobody sends by accident. Each is thrown at every field; whether a field takes it is the
 * schema's business, but no server stumbles over it.
 */
const HALF = '\ud83d';
const STRINGS = [
  '',
  '   ',
  '\n',
  'a\u0000b',
  'a\u0007b',
  '\u202Etxt.exe',
  `${HALF}half`,
  '\udc00',
  '\u200B',
  '\uFEFF',
  '\uFFFF',
  '👨‍👩‍👧‍👦',
  'e\u0301'.repeat(40),
  '١٢٣',
  '１２３',
  "'; drop table members; --",
  '%_\\',
  '{1,"2}',
  '${7*7}{{7*7}}',
  '__proto__',
  '../../etc/passwd',
  '=1+1',
  'NaN',
  '-1',
  '1e9',
  '0x10',
  '1.5',
  '9'.repeat(15),
  '9'.repeat(18),
  '9'.repeat(19),
  '9'.repeat(40),
  '0000-01-01',
  '2026-02-30',
  '9999-12-31',
  '2000-01-01',
  '2099-12-31',
  '2026-13',
  '9999-12-31T23:59:59Z',
  '2099-12-31T23:59:59-12:00',
  '-271821-04-20T00:00:00.000Z',
  '2026-11-29T25:00:00Z',
  'x'.repeat(20_000),
];
const NUMBERS = [
  -1,
  0,
  0.5,
  2_147_483_647,
  2_147_483_648,
  Number.MAX_SAFE_INTEGER,
  Number.MAX_SAFE_INTEGER + 3,
  1e308,
  -1e308,
];
const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);
const OTHERS = [null, true, [], {}, { length: 1 }, { toString: 1 }, ['a'], [[]], deep(200)];

/** Everything. */
export const HOSTILE: readonly unknown[] = [...STRINGS, ...NUMBERS, ...OTHERS];
