/*
 * The member code against RFC 6238, and what a till takes for valid.
 */
import {
  CODE_STEP_MS,
  codeStepAt,
  dayOfCodeStep,
  memberCodeAt,
  oneTimePassword,
  readMemberCode,
} from '../../cloudfunctions/contract/member-code';
import { dayKeyOf, stepOfPassword } from '../../cloudfunctions/core/member/member-code.rules';

const CHINA = 480;
const SECRET = Buffer.from('0123456789abcdef0123456789abcdef');
const HANDLE = '0012345678';

/** What a device shows that was given the keys of these days. */
const shown = (at: number, days: string[]): string | null =>
  memberCodeAt(
    {
      handle: HANDLE,
      utcOffsetMinutes: CHINA,
      keys: days.map((day) => ({ day, key: Buffer.from(dayKeyOf(SECRET, day)).toString('hex') })),
    },
    at,
  );
const passwordAt = (at: number, days: string[]): string =>
  readMemberCode(shown(at, days) ?? '')?.password ?? '';
const instant = (iso: string): number => Date.parse(iso);

describe('one-time passwords', () => {
  // RFC 6238, appendix B: SHA-256, 8 digits, a step of 30 seconds.
  test.each<[number, string]>([
    [59, '46119246'],
    [1_111_111_109, '68084774'],
    [1_111_111_111, '67062674'],
    [1_234_567_890, '91819424'],
    [2_000_000_000, '90698825'],
    [20_000_000_000, '77737706'],
  ])('at %d seconds are those of RFC 6238', (seconds, password) => {
    const key = Buffer.from('12345678901234567890123456789012');
    expect(oneTimePassword(key, Math.floor(seconds / 30))).toBe(password);
  });
});

describe('a member code', () => {
  const noon = instant('2026-11-21T12:00:00+08:00');
  const today = ['2026-11-21'];

  test('is 20 digits that begin with 90 and the handle', () => {
    expect(shown(noon, today)).toMatch(/^900012345678\d{8}$/);
  });

  test('is read with spaces in it, and nothing else is read as one', () => {
    const code = shown(noon, today) ?? '';
    expect(readMemberCode(code.replace(/(\d{4})/g, '$1 '))?.handle).toBe(HANDLE);
    for (const other of ['', '9', code.slice(1), `${code}0`, code.replace('90', '91'), `90${'x'.repeat(18)}`])
      expect(readMemberCode(other)).toBeNull();
  });

  test('fits its own minute, the one before and the one after', () => {
    const password = passwordAt(noon, today);
    const fits = (at: number): number | null => stepOfPassword(SECRET, password, at, CHINA);
    for (const drift of [-CODE_STEP_MS, 0, CODE_STEP_MS - 1, CODE_STEP_MS, 2 * CODE_STEP_MS - 1])
      expect(fits(noon + drift)).toBe(codeStepAt(noon));
    for (const drift of [-CODE_STEP_MS - 1, 2 * CODE_STEP_MS]) expect(fits(noon + drift)).toBeNull();
  });

  test('made before midnight fits after it, with the key of its own day', () => {
    const before = instant('2026-11-21T23:59:40+08:00');
    expect(dayOfCodeStep(codeStepAt(before), CHINA)).toBe('2026-11-21');
    const after = instant('2026-11-22T00:00:20+08:00');
    expect(stepOfPassword(SECRET, passwordAt(before, today), after, CHINA)).toBe(codeStepAt(before));
    expect(stepOfPassword(SECRET, passwordAt(after, ['2026-11-22']), before, CHINA)).toBe(codeStepAt(after));
  });

  test('of a device without a key for its day is not shown', () => {
    expect(shown(instant('2026-11-23T00:00:00+08:00'), ['2026-11-21', '2026-11-22'])).toBeNull();
  });

  test("of another day's key, or another secret, does not fit", () => {
    const password = passwordAt(noon, today);
    const other = Buffer.from('another secret of thirty-two byt');
    expect(stepOfPassword(other, password, noon, CHINA)).toBeNull();
    const forged = oneTimePassword(dayKeyOf(SECRET, '2026-11-20'), codeStepAt(noon));
    expect(stepOfPassword(SECRET, forged, noon, CHINA)).toBeNull();
  });
});
