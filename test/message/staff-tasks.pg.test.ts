/*
 * Messages that staff send in 企业微信: gathered by the hour into a task for each clerk, given at most once,
 * with three numbers that add up and never fall, whoever leaves.
 */
import { askStaffTasks } from '../../cloudfunctions/core/settlement/work/ask-staff-tasks';
import { giveStaffTasks } from '../../cloudfunctions/core/settlement/work/give-staff-tasks';
import { eraseMessages } from '../../cloudfunctions/core/message/message-choices.store';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { openWecom } from '../../cloudfunctions/platform/wecom/wecom';
import { startWecomSimulator, type WecomSimulator } from '../../tools/wecom-simulator/simulator';
import { messageTo, openMessageWorld, type MessageWorld } from '../worlds/message-world';
import { DAY_MS } from '../worlds/tea-shop';
import { HOUR_MS, MINUTE_MS } from '../worlds/till-shop';

const COMPANY = { corpId: 'ww0123456789abcdef', secret: 'a-secret-of-the-company-of-tests' };
const ADD = '/cgi-bin/externalcontact/add_msg_template';
let world: MessageWorld;
let wecom: WecomSimulator;
beforeEach(async () => {
  world = await openMessageWorld();
  const now = () => world.clock.now;
  wecom = await startWecomSimulator({ ...COMPANY, now });
  world.platform.wecom = openWecom({ ...COMPANY, apiUrl: wecom.url }, now);
  await befriend('lin', 'xiaoman');
  await befriend('mo', 'xiaoman');
  await befriend('nan', 'baiyu');
});
afterEach(async () => {
  await wecom.close();
  await world.close();
});

async function befriend(name: string, staffUser: string): Promise<void> {
  wecom.befriend(staffUser, `wm-${name}`);
  await world.rows(
    `insert into huigan.wecom_friends (member_id, staff_user, brand_id, external_user, since)
     values ($1, $2, $3, $4, now()) returning 1`,
    [world.id(name), staffUser, world.shop.brandId, `wm-${name}`],
  );
}
const never = (): boolean => false;
const give = (): Promise<number> => giveStaffTasks(world.platform, world.clock.now, never);
const look = (): Promise<number> => askStaffTasks(world.platform, world.clock.now, never);
const sendAll = (key: string) =>
  world.send(...['lin', 'mo', 'nan'].map((name) => messageTo(world.id(name), `${key}-${name}`, 'wecom')));
const later = (ms: number): void => void (world.clock.now += ms);
const numbers = () =>
  world.rows(
    `select staff_user, state, assigned, confirmed, delivered from huigan.wecom_tasks order by task_no`,
  );
const tasksOf = (sender: string) => wecom.tasks().filter((task) => task.sender === sender);

test('are gathered by the hour, one task for each clerk, with the words and the customers', async () => {
  await sendAll('a');
  expect(await give()).toBe(0);
  later(HOUR_MS);
  expect(await give()).toBe(2);
  expect(await give()).toBe(0);
  expect(tasksOf('xiaoman')).toMatchObject([
    { text: '好久不见\n桂花乌龙回来了，来喝一杯吧', customers: ['wm-lin', 'wm-mo'] },
  ]);
  expect(tasksOf('baiyu')).toMatchObject([{ customers: ['wm-nan'] }]);
  expect(await world.states('lin')).toEqual({ 'a-lin': 'sent' });
});

test('assigned, confirmed and delivered add up, and do not fall when the clerk has left', async () => {
  await sendAll('a');
  wecom.unfriend('xiaoman', 'wm-mo');
  later(HOUR_MS);
  await give();
  expect(await world.states('mo')).toEqual({ 'a-mo': 'refused' });
  const [told] = [{ staff_user: 'xiaoman', state: 'assigned', assigned: 1, confirmed: 0, delivered: 0 }];
  expect(await numbers()).toEqual([told, { ...told, staff_user: 'baiyu' }]);
  wecom.confirm('xiaoman');
  later(10 * MINUTE_MS);
  await look();
  const sent = { ...told, confirmed: 1, delivered: 1 };
  expect(await numbers()).toEqual([sent, { ...told, staff_user: 'baiyu' }]);
  wecom.leave('xiaoman');
  wecom.leave('baiyu');
  later(10 * MINUTE_MS);
  expect(await look()).toBe(2);
  expect(await numbers()).toEqual([sent, { ...told, staff_user: 'baiyu' }]);
  await withTransaction(world.pool, (db) =>
    eraseMessages(db, { memberId: world.id('lin'), brandId: world.shop.brandId }),
  );
  later(8 * DAY_MS);
  await look();
  later(DAY_MS);
  expect(await look()).toBe(0);
  expect(await numbers()).toEqual([
    { ...sent, state: 'over' },
    { ...told, staff_user: 'baiyu', state: 'over' },
  ]);
});

test('whose consent was withdrawn, or who has no friend any more, is left out', async () => {
  await sendAll('a');
  await world.consent(['lin'], false);
  await world.rows('delete from huigan.wecom_friends where member_id = $1 returning 1', [world.id('nan')]);
  later(HOUR_MS);
  expect(await give()).toBe(1);
  expect(tasksOf('xiaoman')).toMatchObject([{ customers: ['wm-mo'] }]);
  expect([await world.states('lin'), await world.states('nan')]).toEqual([
    { 'a-lin': 'dropped' },
    { 'a-nan': 'dropped' },
  ]);
});

test('nobody is given a task at night', async () => {
  world.clock.now = Date.parse('2026-11-21T21:40:00+08:00');
  await sendAll('a');
  later(30 * MINUTE_MS);
  expect(await give()).toBe(0);
  world.clock.now = Date.parse('2026-11-22T09:00:00+08:00');
  expect(await give()).toBe(2);
});

test('busy, or a token that is over: given later; refused: never', async () => {
  await sendAll('a');
  later(HOUR_MS);
  wecom.failNext(ADD, -1);
  wecom.failNext(ADD, -1);
  await give();
  expect(await world.states('lin')).toEqual({ 'a-lin': 'waiting' });
  expect(await numbers()).toEqual([]);
  wecom.expireTokens();
  wecom.failNext(ADD, 42001);
  wecom.leave('baiyu');
  await give();
  expect(await world.states('lin')).toEqual({ 'a-lin': 'sent' });
  expect(await world.states('nan')).toEqual({ 'a-nan': 'refused' });
  expect(await numbers()).toMatchObject([{ state: 'assigned' }, { state: 'refused', assigned: 0 }]);
});

test('a process that ended while asking leaves it unknown: it is not given again', async () => {
  await sendAll('a');
  later(HOUR_MS);
  const { platform } = world;
  const hanging = { ...platform, wecom: { ...platform.wecom, assign: () => new Promise<never>(() => {}) } };
  void giveStaffTasks(hanging as typeof platform, world.clock.now, never);
  while ((await numbers()).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await give()).toBe(0);
  later(20 * MINUTE_MS);
  await look();
  expect(await numbers()).toMatchObject([{ state: 'unknown' }, { state: 'unknown' }]);
  expect(await world.states('lin')).toEqual({ 'a-lin': 'unknown' });
  expect(await give()).toBe(0);
  expect(wecom.tasks()).toEqual([]);
});

test('two workers give each task once', async () => {
  await sendAll('a');
  later(HOUR_MS);
  const given = await Promise.all([give(), give(), give()]);
  expect(given.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(wecom.tasks()).toHaveLength(2);
});
