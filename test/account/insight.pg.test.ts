/*
 * Behaviour events: kept with consent only, each once, under a day that can be believed.
 */
import { openDesk, rowsOf, type Desk } from '../worlds/account-desk';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
let desk: Desk;
let session: string;
let made = 0;
beforeAll(async () => {
  desk = await openDesk();
  desk.clock.now = Date.parse('2026-11-30T23:30:00+08:00');
  session = await desk.join('open-1', { marketing: false, personalisation: true });
});
afterAll(() => desk?.close());

const event = (changes: object = {}) => ({
  id: `event${String((made += 1)).padStart(4, '0')}`,
  name: 'visit',
  at: new Date(desk.clock.now).toISOString(),
  ...changes,
});
const record = (events: object[], who = session) =>
  desk.get<{ kept: number }>({ action: 'record', events }, who, 'insight');
const kept = (id: string) =>
  rowsOf<{ happened_on: string; happened_at: Date }>(
    desk,
    'select happened_on, happened_at from huigan.behaviour_events where event_id = $1',
    [id],
  );

test('everything that was told is kept', async () => {
  const told = event({
    name: 'share-opened',
    page: 'pages/home/index',
    subject: 't-1',
    scene: 1011,
    channel: 'poster-1',
  });
  expect(await record([told])).toEqual({ kept: 1 });
  const rows = await rowsOf(
    desk,
    'select name, page, subject, scene, channel from huigan.behaviour_events where event_id = $1',
    [told.id],
  );
  expect(rows).toEqual([
    { name: 'share-opened', page: 'pages/home/index', subject: 't-1', scene: 1011, channel: 'poster-1' },
  ]);
});

test('without consent nothing is kept, and taking it back forgets what was', async () => {
  const other = await desk.join('open-2');
  expect(await record([event()], other)).toEqual({ kept: 0 });
  const consent = (granted: boolean) =>
    desk.get({ action: 'set-consent', purpose: 'personalisation', granted }, other);
  await consent(true);
  const told = event();
  expect(await record([told], other)).toEqual({ kept: 1 });
  await consent(false);
  expect(await kept(told.id)).toEqual([]);
  expect(await record([told], other)).toEqual({ kept: 0 });
});

test('an event told twice is kept once: in one batch, again, and at once', async () => {
  const told = event();
  expect(await record([told, told])).toEqual({ kept: 1 });
  expect(await record([told, event()])).toEqual({ kept: 1 });
  const other = event();
  const answers = await Promise.all([record([other]), record([other]), record([other])]);
  expect(answers.reduce((sum, answer) => sum + answer.kept, 0)).toBe(1);
});

test('two members may have events of the same id', async () => {
  const other = await desk.join('open-3', { marketing: false, personalisation: true });
  const told = event();
  expect([await record([told]), await record([told], other)]).toEqual([{ kept: 1 }, { kept: 1 }]);
});

test.each<[string, number, boolean]>([
  ['two days ago', -2 * DAY_MS, true],
  ['more than two days ago', -2 * DAY_MS - 1, false],
  ['in ten minutes', 10 * MINUTE_MS, true],
  ['in more than ten minutes', 10 * MINUTE_MS + 1, false],
])('an event of %s is dated so that it can be believed', async (_, offset, believed) => {
  const told = event({ at: new Date(desk.clock.now + offset).toISOString() });
  await record([told]);
  const [row] = await kept(told.id);
  expect(row?.happened_at.getTime()).toBe(desk.clock.now + (believed ? offset : 0));
});

test('the day is that of the brand, also where a month begins', async () => {
  const told = event({ at: '2026-11-30T23:35:00+08:00' });
  await record([told]);
  expect(await kept(told.id)).toMatchObject([{ happened_on: '2026-11-30' }]);
  desk.clock.now = Date.parse('2026-12-01T00:05:00+08:00');
  const next = event();
  await record([next, { ...told }]);
  expect(await kept(next.id)).toMatchObject([{ happened_on: '2026-12-01' }]);
  expect(await kept(told.id)).toHaveLength(1);
});

test('an event whose day had to be guessed is not kept again the day after', async () => {
  const { session: fresh } = await desk.signIn('open-1');
  const told = event({ at: '2020-01-01T00:00:00Z' });
  expect(await record([told], fresh)).toEqual({ kept: 1 });
  desk.clock.now += DAY_MS;
  const { session: later } = await desk.signIn('open-1');
  expect(await record([told], later)).toEqual({ kept: 0 });
});

test.each<[string, object]>([
  ['an unknown name', { name: 'bought' }],
  ['words where a path belongs', { page: '茶 小满' }],
  ['an id that is none', { id: 'x' }],
  ['an instant that is none', { at: 'yesterday' }],
])('%s is refused', async (_, changes) => {
  expect(await desk.ask({ action: 'record', events: [event(changes)] }, session, 'insight')).toMatchObject({
    code: 'bad-request',
  });
});
