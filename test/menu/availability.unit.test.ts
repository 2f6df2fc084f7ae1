/*
 * Exclusive goods and exclusive purchase windows: who may buy when, and what everybody else is told.
 */
import type { MenuItem } from '../../cloudfunctions/contract/menu';
import { closedText, mayBuy } from '../../cloudfunctions/core/menu/availability.rules';

const NAMES: Record<string, string> = { 'zhi-ji': '知己', 'zhang-gui': '掌柜' };
const facts = { tierNameOf: (tier: string) => NAMES[tier] ?? tier, utcOffsetMinutes: 480 };
const at = (day: string): number => Date.parse(`${day}T10:00:00+08:00`);
const from = (day: string): string => `${day}T10:00:00+08:00`;

function toldTo(windows: MenuItem['windows'], tier: string, day: string): string {
  const availability = mayBuy(windows, tier, at(day));
  return availability.open ? 'open' : closedText(availability, facts);
}

test('without windows everybody may, always', () => {
  expect(toldTo([], 'cha-you', '2026-11-21')).toBe('open');
});

test('an exclusive item is for its levels, and names them to others', () => {
  const windows = [{ tiers: ['zhi-ji', 'zhang-gui'], from: null, until: null }];
  expect(toldTo(windows, 'zhang-gui', '2026-11-21')).toBe('open');
  expect(toldTo(windows, 'cha-you', '2026-11-21')).toBe('知己、掌柜专享');
});

test('levels that buy first do; others read when their turn comes, and then it does', () => {
  const windows = [
    { tiers: ['zhi-ji'], from: from('2026-11-20'), until: null },
    { tiers: [], from: from('2026-11-23'), until: null },
  ];
  expect(toldTo(windows, 'zhi-ji', '2026-11-19')).toBe('11月20日 10:00 起');
  expect(toldTo(windows, 'zhi-ji', '2026-11-20')).toBe('open');
  expect(toldTo(windows, 'cha-you', '2026-11-22')).toBe('11月23日 10:00 起');
  expect(toldTo(windows, 'cha-you', '2026-11-23')).toBe('open');
});

test('a window ends before its last instant; afterwards the item is over, or left to the levels that still have it', () => {
  const windows = [{ tiers: [], from: from('2026-11-20'), until: from('2026-11-22') }];
  expect(toldTo(windows, 'cha-you', '2026-11-21')).toBe('open');
  expect(toldTo(windows, 'cha-you', '2026-11-22')).toBe('已下架');
  const kept = [...windows, { tiers: ['zhang-gui'], from: null, until: null }];
  expect(toldTo(kept, 'cha-you', '2026-11-22')).toBe('掌柜专享');
});

test('the nearest of several windows to come is told', () => {
  const windows = ['2026-12-24', '2026-11-25'].map((day) => ({ tiers: [], from: from(day), until: null }));
  expect(toldTo(windows, 'cha-you', '2026-11-21')).toBe('11月25日 10:00 起');
});
