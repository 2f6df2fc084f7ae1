/* Signed tokens: read by whoever has the key, for the audience they are for, until they expire. */
import { createHmac } from 'node:crypto';
import { signedTokens } from '../../cloudfunctions/platform/signed-tokens';

const KEY = Buffer.from('a secret of more than thirty-two letters');
/** When it expires. */
const END = Date.UTC(2026, 8, 22, 1, 46, 40);
/** Written by the version before, whose tokens live on for hours when this one starts. */
const FROM_BEFORE =
  'eyJhbGciOiJIUzI1NiJ9.eyJicmFuZCI6NywiZ2VuIjoyLCJpc3MiOiJodWlnYW4iLCJhdWQiOiJtZW1iZXIiLCJzdWIiOiI0MiIsImp0aSI6' +
  'IjBiOGYiLCJpYXQiOjE3OTAwMDAwMDAsImV4cCI6MTc5MDA0MzIwMH0.LPkO4jhW3aB_RtnFLIpbeKEjAwFwqbUPIf_YdTRLkBU';

const tokens = signedTokens(KEY, ['member', 'visitor']);
const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token with any header and claims, signed with the right key. */
function signed(header: object, claims: object): string {
  const input = `${encode(header)}.${encode(claims)}`;
  return `${input}.${createHmac('sha256', KEY).update(input).digest('base64url')}`;
}
const good = { iss: 'huigan', aud: 'member', sub: '42', exp: END / 1000 };

test('what is signed is read until the second in which it expires', () => {
  const token = tokens.sign({ sub: '42', brand: 7 }, 'member', END + 999);
  expect(tokens.read(token, END - 1)).toMatchObject({ sub: '42', brand: 7, aud: 'member', exp: END / 1000 });
  expect(tokens.read(token, END)).toBe('expired');
});

test('a token of the version before is read, and one of this version by its rules', () => {
  expect(tokens.read(FROM_BEFORE, 1_790_043_199_999)).toMatchObject({
    sub: '42',
    brand: 7,
    gen: 2,
    jti: '0b8f',
  });
  expect(tokens.read(FROM_BEFORE, 1_790_043_200_000)).toBe('expired');
  expect(tokens.read(signed({ alg: 'HS256' }, good), END - 1)).toMatchObject({ sub: '42' });
});

test.each<[string, string]>([
  [
    'of another key',
    signedTokens(Buffer.from('another secret of thirty-two letters!'), ['member']).sign(
      { sub: '42' },
      'member',
      END,
    ),
  ],
  ['for another audience', tokens.sign({ sub: '42' }, 'staff', END)],
  ['of another issuer', signed({ alg: 'HS256' }, { ...good, iss: 'somebody' })],
  ['about nobody', signed({ alg: 'HS256' }, { ...good, sub: undefined })],
  ['without an end', signed({ alg: 'HS256' }, { ...good, exp: undefined })],
  ['whose end is no number', signed({ alg: 'HS256' }, { ...good, exp: 'never' })],
  ['that says it is not signed', `${encode({ alg: 'none' })}.${encode(good)}.`],
  ['that names another way of signing', signed({ alg: 'HS512' }, good)],
  ['with critical words that nobody knows', signed({ alg: 'HS256', crit: ['more'], more: 1 }, good)],
  [
    'whose claims were changed',
    signed({ alg: 'HS256' }, good).replace(/\..*\./, `.${encode({ ...good, sub: '43' })}.`),
  ],
  ['of three words', 'not.a.token'],
  ['of nothing', ''],
])('a token %s is none', (_, token) => {
  expect(tokens.read(token, END - 1)).toBeNull();
});
