/* A day, or a day and a time, in a browser: typed, read in Chinese, chosen from a month. */
import { useState, type ReactElement } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { CalendarField } from '../../src/features/operator-kit/form/calendar-field';
import { momentInWords, readMoment } from '../../src/features/operator-kit/form/typed-moment';

let told: string[];
function Field({ first, withTime = false }: { first: string; withTime?: boolean }): ReactElement {
  const [value, setValue] = useState(first);
  const keep = (next: string): void => {
    told.push(next);
    setValue(next);
  };
  return <CalendarField label="日期" value={value} withTime={withTime} onChange={keep} />;
}
const field = (): HTMLInputElement => screen.getByRole('textbox', { name: '日期' });
beforeEach(() => {
  told = [];
});

test('is shown in Chinese, and stands still when somebody enters it: what is selected stays selected', () => {
  render(<Field first="2026-12-01" />);
  expect(field().value).toBe('2026年12月1日 周二');
  fireEvent.focus(field());
  expect(field().value).toBe('2026年12月1日 周二');
  expect(screen.getByText('2026年12月')).toBeTruthy();
});

test('a tap on a day of another month chooses it and closes the month', () => {
  render(<Field first="2026-12-01" />);
  fireEvent.focus(field());
  fireEvent.click(screen.getByRole('button', { name: '下个月' }));
  fireEvent.click(screen.getByRole('button', { name: '2027年1月15日' }));
  expect(told).toEqual(['2027-01-15']);
  expect(screen.queryByRole('button', { name: '下个月' })).toBeNull();
  expect(field().value).toBe('2027年1月15日 周五');
});

test('a time is kept with another day, and chosen by itself', () => {
  render(<Field first="2026-12-01T09:30" withTime />);
  fireEvent.focus(field());
  fireEvent.click(screen.getByRole('button', { name: '2026年12月2日' }));
  fireEvent.change(screen.getByRole('combobox', { name: '日期：时' }), { target: { value: '10' } });
  expect(told).toEqual(['2026-12-02T09:30', '2026-12-02T10:30']);
});

test('what cannot be read is nothing, and Escape closes', () => {
  render(<Field first="" />);
  fireEvent.focus(field());
  fireEvent.change(field(), { target: { value: '2026-02-30' } });
  fireEvent.change(field(), { target: { value: '2026年2月28日' } });
  expect(told).toEqual(['', '2026-02-28']);
  fireEvent.keyDown(field(), { key: 'Escape' });
  expect(screen.queryByRole('button', { name: '下个月' })).toBeNull();
});

test.each([
  ['20261201', false, '2026-12-01'],
  ['2026/12/1', false, '2026-12-01'],
  ['2026年12月1日 周二 09:30', true, '2026-12-01T09:30'],
  ['2026-12-01T00:00', true, '2026-12-01T00:00'],
  ['2026-12-01 25:00', true, null],
  ['2026-13-01', false, null],
  ['12-01', false, null],
  ['2026-12-01 00:002026-11-30T03:55', true, null],
  ['2026年12月1日 周二 03:5509:30', true, null],
])('%s is read', (text, withTime, expected) => {
  expect(readMoment(text, withTime)).toBe(expected);
  if (expected !== null) expect(readMoment(momentInWords(expected), withTime)).toBe(expected);
});
