/** A month as a calendar: whole weeks from Monday on, bars in lanes, and the same as a list by day. */
import type { CampaignLine } from '../../cloudfunctions/contract/campaign';
import { barsOf, listOf } from '../../src/features/operator-campaigns/calendar';
import { monthAfter, weeksOf } from '../../src/features/operator-kit/form/weeks';

const line = (campaign: string, from: string, to: string): CampaignLine => ({
  ...{ campaign, name: campaign, from, to },
  ...{ phase: 'live', offers: 0, templates: 0 },
});

test('weeks are whole and begin on Monday', () => {
  const november = weeksOf('2026-11');
  expect(november.map(([monday]) => monday)).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  expect(november.every((week) => week.length === 7)).toBe(true);
  expect(november.at(-1)?.at(-1)).toBe('2026-12-06');
  expect(weeksOf('2027-02')).toHaveLength(4);
  expect(weeksOf('2028-02').flat()).toContain('2028-02-29');
});

test('months follow each other over the year', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
  expect(monthAfter('2026-11', 0)).toBe('2026-11');
});

test('bars lie in the first lane that is free, and say where they go on', () => {
  const [, week = []] = weeksOf('2026-11');
  const bars = barsOf(week, [
    line('c', '2026-11-06', '2026-11-20'),
    line('a', '2026-10-20', '2026-11-03'),
    line('b', '2026-11-03', '2026-11-05'),
    line('d', '2026-11-04', '2026-11-04'),
    line('gone', '2026-11-09', '2026-11-10'),
  ]);
  expect(
    bars.map(({ line: { campaign }, from, to, lane, begins, ends }) => [
      campaign,
      from,
      to,
      lane,
      begins,
      ends,
    ]),
  ).toEqual([
    ['a', 0, 1, 0, false, true],
    ['b', 1, 3, 1, true, true],
    ['d', 2, 2, 0, true, true],
    ['c', 4, 6, 0, true, false],
  ]);
});

test('as a list, what began before stands on the first day, and days without anything are left out', () => {
  const drop = { template: 't', name: '尝鲜', day: '2026-11-05', at: '2026-11-05T10:00:00+08:00' };
  const days = listOf(
    '2026-11',
    [line('b', '2026-11-05', '2026-11-06'), line('a', '2026-10-20', '2026-11-03')],
    [drop],
  );
  expect(
    days.map(({ day, lines, drops }) => [day, lines.map(({ campaign }) => campaign), drops.length]),
  ).toEqual([
    ['2026-11-01', ['a'], 0],
    ['2026-11-05', ['b'], 1],
  ]);
});
