/*
 * Whatever is wrong in a message of a POS, wherever: a sentence that a cashier can read, with the place for a
 * developer; never a pattern, never English, never what stood there.
 */
import { z } from 'zod';
import type * as mini from 'zod/mini';
import {
  posEventsRequestSchema,
  posIdentifyRequestSchema,
  posQuoteRequestSchema,
  posRedeemRequestSchema,
  posVoidRequestSchema,
  POS_ERROR_CODES,
} from '../../cloudfunctions/contract/pos';
import { posEventSchema } from '../../cloudfunctions/contract/pos-event';
import { POS_FIELDS } from '../../cloudfunctions/contract/pos-places';
import { sayIssue } from '../../cloudfunctions/contract/pos-issues';
import { posError } from '../../cloudfunctions/contract/pos-words';
import { RECEIPT_PROBLEMS } from '../../cloudfunctions/core/receipt/receipt-problems';

const line = { line: '1', product: 'tea', category: 'tea', quantity: 1, amountFen: '1800' };
const earlier = { store: 's1', day: '2026-11-20', receipt: '7', till: '2', part: { index: 1, of: 2 } };
const told = {
  id: 'e1',
  at: '2026-11-21T14:05:10+08:00',
  clerk: 'zhou',
  day: '2026-11-21',
  receipt: '10086',
};
const key = { till: '2', part: { index: 1, of: 2 } };
const coupon = { code: '92314', offFen: '800' };

/** A good message of every kind, with every field that it may have. */
const GOOD: [string, mini.ZodMiniType, Record<string, unknown>][] = [
  [
    'paid',
    posEventSchema,
    {
      type: 'order.paid',
      ...told,
      ...key,
      buyer: { code: '90314159265312345678' },
      lines: [line, { ...line, line: '2', returnOf: earlier, voided: true }],
      totalFen: '1800',
      coupon,
    },
  ],
  [
    'paid by token',
    posEventSchema,
    { type: 'order.paid', ...told, buyer: { token: 't' }, lines: [line], totalFen: '0' },
  ],
  ['completed', posEventSchema, { type: 'order.completed', ...told, ...key }],
  [
    'refunded by line',
    posEventSchema,
    { type: 'order.refunded', ...told, units: [{ line: '1', quantity: '0.5' }] },
  ],
  [
    'refunded by amount',
    posEventSchema,
    {
      type: 'order.refunded',
      ...told,
      units: { amountFen: '600' },
      sale: { store: 's2', day: '2026-11-20' },
    },
  ],
  ['events', posEventsRequestSchema, { events: [{}] }],
  ['identify', posIdentifyRequestSchema, { code: '90', clerk: 'zhou', coupons: true }],
  ['redeem a benefit', posRedeemRequestSchema, { id: 'r', session: 's', clerk: 'c', take: { benefit: 'b' } }],
  ['redeem points', posRedeemRequestSchema, { id: 'r', session: 's', clerk: 'c', take: { points: '5' } }],
  [
    'redeem a coupon',
    posRedeemRequestSchema,
    { id: 'r', session: 's', clerk: 'c', take: { coupon: '5', lines: [line] } },
  ],
  ['quote', posQuoteRequestSchema, { at: told.at, token: 't', lines: [line], coupons: true }],
  ['void', posVoidRequestSchema, { redemption: 'r', clerk: 'c' }],
];

const BAD: unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'a\u200Bb',
  'x'.repeat(2000),
  '-1',
  '1.5.5',
  0,
  -5,
  1.23456,
  1e12,
  [],
  {},
  true,
  ['secret'],
  { secret: 'secret' },
];

/** Every place within a value. */
function placesIn(value: unknown, above: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [above];
  const inside = Object.entries(value).flatMap(([name, part]) => placesIn(part, [...above, name]));
  return above.length === 0 ? inside : [above, ...inside];
}

/** A copy with another value at a place. */
function withAt(value: unknown, [step, ...rest]: string[], bad: unknown): unknown {
  if (step === undefined) return bad;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[step] = withAt(copy[step], rest, bad);
  return copy;
}

const sentencesOf = (schema: mini.ZodMiniType, value: unknown): string[] => {
  const read = schema.safeParse(value, { reportInput: true });
  return read.success ? [] : [sayIssue(read.error.issues)];
};

const FORBIDDEN = /\^|\$|\\[dpuw]|正则|无效|不足 0|Invalid|expected|undefined|null$|secret|xxx/;

test.each(GOOD)('%s: every field says in a sentence what is wrong with it', (_, schema, good) => {
  expect(sentencesOf(schema, good)).toEqual([]);
  for (const place of placesIn(good))
    for (const bad of BAD)
      for (const sentence of sentencesOf(schema, withAt(good, place, bad))) {
        expect(sentence).not.toMatch(FORBIDDEN);
        expect(sentence).toMatch(/^[^（]*\p{Script=Han}.*：.*\p{Script=Han}.*（[\w.]+）$/u);
      }
});

test('every field of the contract has a name', () => {
  const fields = new Set<string>();
  const collect = (schema: object): void => {
    for (const [name, part] of Object.entries(schema)) {
      if (name === 'properties') for (const field of Object.keys(part as object)) fields.add(field);
      if (typeof part === 'object' && part !== null) collect(part as object);
    }
  };
  for (const [, schema] of GOOD) collect(z.toJSONSchema(schema, { io: 'input' }));
  expect([...fields].filter((field) => !Object.hasOwn(POS_FIELDS, field))).toEqual([]);
  expect(Object.keys(POS_FIELDS).filter((field) => !fields.has(field))).toEqual([]);
});

test('every error and every problem of a receipt has a sentence', () => {
  for (const code of POS_ERROR_CODES) expect(posError(code).message).toMatch(/\p{Script=Han}.*。$/u);
  for (const { said } of Object.values(RECEIPT_PROBLEMS)) expect(said).toMatch(/^\p{Script=Han}/u);
});
