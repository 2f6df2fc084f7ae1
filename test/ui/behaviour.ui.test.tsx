/**
 * What is noted of a member's behaviour: only with consent, only on a good network, and never more precious
 * than either.
 */
import { act, render } from '@testing-library/react';
import type { BehaviourEvent } from '../../cloudfunctions/contract/insight';
import { sendEvents } from '../../src/features/behaviour/send-events';
import { SEND_EVERY_MS, track } from '../../src/features/behaviour/track';
import { useVisits } from '../../src/features/behaviour/use-visits';
import { noteConsent, setWaiting, waitingEvents } from '../../src/features/behaviour/waiting-events';
import { useSession } from '../../src/features/session/use-session';
import { channelOf } from '../../src/platform/launch';
import Taro, { forgetEverything, hidePage, showPage } from './mocks/taro';
import { ok, rejected, serveFunctions, type FunctionServer } from './mocks/function-server';
import { sampleMe } from './sample-me';

const STORED = 'huigan-behaviour';

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-21T20:30:10+08:00') });
  forgetEverything();
  setWaiting([]);
  useSession.getState().start({ session: 'session-1', who: 'member' });
});
afterEach(async () => {
  // The timer under way finds nothing to send, and ends.
  setWaiting([]);
  await jest.advanceTimersByTimeAsync(SEND_EVERY_MS);
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const consenting = { ...sampleMe.consents, personalisation: { granted: true, at: null } };
const refusing = { ...sampleMe.consents, personalisation: { granted: false, at: null } };

/** Events that arrived, call by call. */
const arrived = ({ asked }: FunctionServer): BehaviourEvent[][] =>
  asked.flatMap(({ request }) => (request.action === 'record' ? [request.events] : []));
const pass = (ms: number): Promise<void> => act(async () => void (await jest.advanceTimersByTimeAsync(ms)));

test('a member who allows it: events go together, at most fifty in a call', async () => {
  const server = serveFunctions({
    'show-me': () => ok({ ...sampleMe, consents: consenting }),
    record: ({ events }) => ok({ kept: events.length }),
  });
  for (let number = 0; number < 60; number += 1) track('page', { page: `pages/p${number}/index` });
  await pass(SEND_EVERY_MS - 1);
  expect(arrived(server)).toEqual([]);
  await pass(1);
  await pass(SEND_EVERY_MS);
  expect(arrived(server).map(({ length }) => length)).toEqual([50, 10]);
  expect(arrived(server)[0]?.[0]).toMatchObject({ name: 'page', page: 'pages/p0/index' });
  expect(new Set(arrived(server).flatMap((events) => events.map(({ id }) => id))).size).toBe(60);
  expect(waitingEvents()).toEqual([]);
});

test('a member who does not allow it: nothing is sent, nothing is written to the device', async () => {
  const server = serveFunctions({ 'show-me': () => ok({ ...sampleMe, consents: refusing }) });
  track('visit');
  await pass(SEND_EVERY_MS);
  track('visit');
  expect(waitingEvents()).toEqual([]);
  expect(arrived(server)).toEqual([]);
  expect(Taro.getStorageSync(STORED)).toBe('');
});

test('a visitor is nobody of whom anything is noted', async () => {
  useSession.getState().start({ session: 'visitor-1', who: 'visitor' });
  const { asked } = serveFunctions({});
  track('visit');
  await pass(SEND_EVERY_MS);
  expect([asked, waitingEvents()]).toEqual([[], []]);
});

test('a withdrawal empties what waits, on the device too', async () => {
  serveFunctions({});
  noteConsent(true);
  track('visit');
  await sendEvents();
  expect(Taro.getStorageSync(STORED)).not.toBe('');
  noteConsent(false);
  expect(waitingEvents()).toEqual([]);
  expect(Taro.getStorageSync(STORED)).toBe('');
});

test('on a poor network nothing is sent until it is better', async () => {
  const server = serveFunctions({ record: () => ok({ kept: 1 }) });
  const onLine = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  noteConsent(true);
  track('visit');
  await pass(SEND_EVERY_MS);
  expect(arrived(server)).toEqual([]);
  expect(waitingEvents()).toHaveLength(1);
  onLine.mockReturnValue(true);
  await pass(SEND_EVERY_MS);
  expect(arrived(server)).toHaveLength(1);
});

test('a batch that is lost is sent once more, then dropped', async () => {
  const server = serveFunctions({ record: () => rejected('no-network') });
  noteConsent(true);
  track('visit');
  await pass(10 * SEND_EVERY_MS);
  expect(arrived(server)).toHaveLength(2);
  expect(waitingEvents()).toEqual([]);
});

test('what one member did is never sent for the next', async () => {
  const server = serveFunctions({ record: () => ok({ kept: 1 }) });
  noteConsent(true);
  track('visit');
  useSession.getState().start({ session: 'session-2', who: 'member' });
  noteConsent(true);
  await pass(2 * SEND_EVERY_MS);
  expect(arrived(server)).toEqual([]);
});

function App(): null {
  useVisits();
  return null;
}

test('a visit is noted once, and again only after half an hour away', () => {
  noteConsent(true);
  serveFunctions({});
  render(<App />);
  expect(waitingEvents().map(({ event }) => event.name)).toEqual(['visit']);
  hidePage();
  jest.setSystemTime(Date.now() + 5 * 60_000);
  showPage();
  expect(waitingEvents()).toHaveLength(1);
  hidePage();
  jest.setSystemTime(Date.now() + 31 * 60_000);
  showPage();
  expect(waitingEvents()).toHaveLength(2);
});

test.each([
  [{ channel: 'store-12' }, 'store-12'],
  [{ scene: 'c%3Dstore-12' }, 'store-12'],
  [{ scene: 'v%3D1%26c%3Dposter' }, 'poster'],
  [{ scene: 'west-lake.12' }, 'west-lake.12'],
  [{ channel: '<script>' }, null],
  [{ scene: '%E0%A4%A' }, null],
  [{}, null],
])('the channel of %j is %s', (query, channel) => {
  expect(channelOf(query)).toBe(channel);
});
