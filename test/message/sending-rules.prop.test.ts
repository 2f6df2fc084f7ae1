/*
 * When a member may be sent something: quiet hours across midnight in any zone, one cap over all channels,
 * and what is decided for several messages at once. Held to a plain walk through the minutes.
 */
import fc from 'fast-check';
import { MESSAGE_CHANNELS } from '../../cloudfunctions/contract/message-limits';
import { DAY_MS, MINUTE_MS } from '../../cloudfunctions/core/kernel/time';
import type { Standing } from '../../cloudfunctions/core/message/message.types';
import {
  CAP_WINDOW_MS,
  capFreeAt,
  decideMessages,
  interrupts,
  OWN_SENDING,
  quietUntil,
  type SendingRules,
} from '../../cloudfunctions/core/message/sending.rules';

const CHINA = 480;
const at = (text: string): number => Date.parse(`${text}+08:00`);
const rulesOf = (changes: Partial<SendingRules> = {}): SendingRules => ({
  ...OWN_SENDING,
  utcOffsetMinutes: CHINA,
  ...changes,
});
const START = at('2026-11-21T00:00:00');
/** Whole minutes of four days. */
const minute = fc.integer({ min: 0, max: 4 * 1440 }).map((minutes) => START + minutes * MINUTE_MS);
const rules = fc
  .record({
    fromMinute: fc.integer({ min: 0, max: 1439 }),
    toMinute: fc.integer({ min: 0, max: 1439 }),
    weekMost: fc.constantFrom(1, 2),
    utcOffsetMinutes: fc.constantFrom(-720, 0, CHINA, 345, 840),
  })
  .map(({ fromMinute, toMinute, ...rest }) => rulesOf({ quiet: { fromMinute, toMinute }, ...rest }));

/** Whether a minute of the day is quiet, said as a walk round the clock from the first minute. */
function isQuietMinute(of: number, { quiet: { fromMinute, toMinute } }: SendingRules): boolean {
  for (let passing = fromMinute; passing !== toMinute; passing = (passing + 1) % 1440)
    if (passing === of) return true;
  return false;
}
const minuteOf = (now: number, { utcOffsetMinutes }: SendingRules): number =>
  (((now / MINUTE_MS + utcOffsetMinutes) % 1440) + 1440) % 1440;

describe('quiet hours', () => {
  test.each([
    ['2026-11-21T21:59:59', null],
    ['2026-11-21T22:00:00', '2026-11-22T09:00:00'],
    ['2026-11-21T23:59:59', '2026-11-22T09:00:00'],
    ['2026-11-22T00:00:00', '2026-11-22T09:00:00'],
    ['2026-11-22T08:59:59', '2026-11-22T09:00:00'],
    ['2026-11-22T09:00:00', null],
  ])('of 22:00 to 09:00: %s → %s', (now, until) => {
    expect(quietUntil(at(now), rulesOf())).toBe(until === null ? null : at(until));
  });

  test('are those of the clock on the wall, whatever the zone, and end in the first minute after them', () => {
    fc.assert(
      fc.property(minute, rules, (now, brand) => {
        const until = quietUntil(now, brand);
        expect(until !== null).toBe(isQuietMinute(minuteOf(now, brand), brand));
        if (until === null) return;
        expect(until).toBeGreaterThan(now);
        expect(until - now).toBeLessThanOrEqual(DAY_MS);
        expect(quietUntil(until, brand)).toBeNull();
        for (let passing = now; passing < until; passing += MINUTE_MS)
          expect(isQuietMinute(minuteOf(passing, brand), brand)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

const sends = fc.array(
  fc.integer({ min: -20 * 24, max: 0 }).map((hours) => START + hours * 3_600_000),
  { maxLength: 8 },
);

test('the cap is free again when seven days hold fewer than may be sent, and not a moment before', () => {
  fc.assert(
    fc.property(sends, fc.constantFrom(1, 2), (sentAt, most) => {
      const freeAt = capFreeAt(sentAt, most, START);
      const within = (now: number): number => sentAt.filter((sent) => sent > now - CAP_WINDOW_MS).length;
      expect(freeAt).toBeGreaterThanOrEqual(START);
      expect(within(freeAt)).toBeLessThan(most);
      if (freeAt > START) expect(within(freeAt - 1)).toBeGreaterThanOrEqual(most);
    }),
  );
});

const standing = (changes: Partial<Standing> = {}): Standing => ({
  isClosed: false,
  agrees: true,
  weekMost: null,
  sentAt: [],
  muted: new Set(),
  subscriptions: 9,
  hasFriend: true,
  known: new Set(),
  ...changes,
});
const source = { kind: 'flow', id: '7', name: '唤回' } as const;
const wishes = fc
  .array(fc.constantFrom(...MESSAGE_CHANNELS), { maxLength: 8 })
  .map((channels) => channels.map((channel, place) => ({ key: `k${place}`, source, channel })));

describe('messages to one member', () => {
  test('never come to more than the cap over all channels, and what is no interruption always goes out', () => {
    fc.assert(
      fc.property(wishes, sends, rules, minute, (asked, sentAt, brand, now) => {
        const outcomes = decideMessages(standing({ sentAt }), asked, brand, now);
        expect(outcomes).toHaveLength(asked.length);
        const counted = sentAt.filter((sent) => sent > now - CAP_WINDOW_MS).length;
        const out = asked.filter((_, place) => 'sent' in (outcomes[place] ?? {}));
        const interrupting = out.filter(({ channel }) => interrupts(channel)).length;
        expect(interrupting).toBeLessThanOrEqual(Math.max(0, brand.weekMost - counted));
        if (interrupting > 0) expect(quietUntil(now, brand)).toBeNull();
        for (const [place, { channel }] of asked.entries())
          if (!interrupts(channel)) expect(outcomes[place]).toEqual({ sent: true });
      }),
    );
  });

  test('that are put off may be sent when they were put off to, as far as the cap and the night go', () => {
    fc.assert(
      fc.property(sends, rules, minute, (sentAt, brand, now) => {
        const asked = [{ key: 'k', source, channel: 'inbox' as const }];
        const [outcome] = decideMessages(standing({ sentAt }), asked, brand, now);
        if (outcome === undefined || !('laterAt' in outcome)) return;
        expect(outcome.laterAt).toBeGreaterThan(now);
        expect(decideMessages(standing({ sentAt }), asked, brand, outcome.laterAt)).toEqual([{ sent: true }]);
      }),
    );
  });

  const noon = at('2026-11-21T12:00:00');
  test.each([
    ['an account that is closed', { isClosed: true, agrees: false }, 'inbox', { dropped: 'closed-account' }],
    ['without consent', { agrees: false }, 'receipt', { dropped: 'no-consent' }],
    ['a source that is muted', { muted: new Set(['flow:7']) }, 'till', { dropped: 'muted' }],
    ['another source that is muted', { muted: new Set(['flow:8']) }, 'inbox', { sent: true }],
    ['who wants none', { weekMost: 0 }, 'receipt', { dropped: 'muted' }],
    ['no subscription left', { subscriptions: 0 }, 'subscription', { dropped: 'no-channel' }],
    ['no friend among the staff', { hasFriend: false }, 'wecom', { dropped: 'no-channel' }],
    [
      'who chose one and had it',
      { weekMost: 1, sentAt: [noon - DAY_MS] },
      'home',
      { laterAt: noon + 6 * DAY_MS, why: 'cap' },
    ],
    ['one that was sent before', { known: new Set(['k']), agrees: false }, 'inbox', { sent: true }],
  ] as const)('%s', (_, changes, channel, outcome) => {
    expect(decideMessages(standing(changes), [{ key: 'k', source, channel }], rulesOf(), noon)).toEqual([
      outcome,
    ]);
  });

  test('use subscriptions up one by one, so that the next one falls back', () => {
    const asked = ['a', 'b'].map((key) => ({ key, source, channel: 'subscription' as const }));
    expect(decideMessages(standing({ subscriptions: 1 }), asked, rulesOf(), noon)).toEqual([
      { sent: true },
      { dropped: 'no-channel' },
    ]);
  });
});
