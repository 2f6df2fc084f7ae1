/*
 * Messages at the desk: numbers by source and channel, settings over the revision that was seen, whom members
 * have as friends by a list, tasks of staff; the story of one member tells their messages.
 */
import { asDb } from '../../cloudfunctions/platform/db';
import { markRead } from '../../cloudfunctions/core/message/messages.store';
import { messageTo, openMessageWorld, SOURCE, type MessageWorld } from '../worlds/message-world';
import { DAY_MS } from '../worlds/tea-shop';
import { MINUTE_MS, NOW } from '../worlds/till-shop';

let world: MessageWorld;
let boss: string;
beforeEach(async () => {
  world = await openMessageWorld();
  boss = await world.sessionOf(await world.hire('operator', [], '沈掌柜'));
});
afterEach(() => world.close());

const ask = (body: object) => world.ask(body, boss, 'audience');
const get = (body: object) => world.get(body, boss, 'audience');
const keyOf = async (name: string): Promise<string> => {
  const sql = 'select member_key from huigan.members where member_id = $1';
  return String((await world.rows(sql, [world.id(name)]))[0]?.['member_key']);
};
const logged = (action: string) =>
  world.rows('select before_state, after_state from huigan.action_log where action = $1', [action]);

test('numbers are by source and channel, of the last thirty days', async () => {
  await world.allow('lin', 1);
  const [lin, mo, nan] = [world.id('lin'), world.id('mo'), world.id('nan')];
  const other = { source: { ...SOURCE, id: '8', name: '生日' } };
  await world.send(messageTo(nan, 'old'));
  world.clock.now += 31 * DAY_MS;
  boss = await world.sessionOf(await world.hire('operator', []));
  await world.send(messageTo(lin, 'a', 'subscription'), messageTo(mo, 'b'), messageTo(nan, 'c'));
  await world.send(messageTo(mo, 'd', 'till', other));
  await world.rows(
    `insert into huigan.wecom_tasks (brand_id, staff_user, source_kind, source_id, source_name, title, body,
       state, made_at, ask_at, assigned, confirmed, delivered)
     select $1, 'xiaoman', 'flow', $2, '久别重逢', '好久不见', '来喝茶', 'assigned', t.at, t.at, 9, 5, 4
     from (select to_timestamp($3 / 1000.0) as at) t returning 1`,
    [world.shop.brandId, SOURCE.id, world.clock.now],
  );
  const [seen] = await world.rows('select message_no from huigan.messages where key = $1', ['b']);
  await markRead(asDb(world.pool), mo, seen?.['message_no'] as bigint, world.clock.now);
  const none = { sent: 0, read: 0, waiting: 0, unknown: 0, refused: 0, dropped: 0 };
  const { sources, settings } = await get({ action: 'show-messages' });
  expect(settings).toEqual({ quietFrom: '22:00', quietTo: '09:00', weekMost: 2, revision: 0 });
  expect(sources).toEqual(
    expect.arrayContaining([
      {
        kind: 'flow',
        id: '7',
        name: '久别重逢',
        channels: [
          { ...none, channel: 'inbox', sent: 2, read: 1 },
          { ...none, channel: 'subscription', waiting: 1 },
        ],
        tasks: { assigned: 9, confirmed: 5, delivered: 4 },
      },
      { kind: 'flow', id: '8', name: '生日', channels: [{ ...none, channel: 'till', sent: 1 }], tasks: null },
    ]),
  );
  expect(sources).toHaveLength(2);
  expect(await get({ action: 'list-staff-tasks' })).toMatchObject({
    tasks: [{ staff: 'xiaoman', state: 'assigned', assigned: 9, confirmed: 5, delivered: 4 }],
    next: null,
  });
});

test('settings hold from the next message on, and are saved over the revision that was seen', async () => {
  const save = {
    action: 'save-message-settings',
    quietFrom: '13:00',
    quietTo: '15:00',
    weekMost: 1,
    after: 0,
  };
  expect(await get(save)).toEqual({ revision: 1 });
  expect(await ask(save)).toMatchObject({ code: 'already-changed' });
  const later = [{ laterAt: Date.parse('2026-11-21T15:00:00+08:00'), why: 'quiet-hours' }];
  expect(await world.send(messageTo(world.id('lin'), 'a'))).toEqual(later);
  expect(await get({ ...save, quietFrom: '00:00', quietTo: '00:00', after: 1 })).toEqual({ revision: 2 });
  expect(await world.send(messageTo(world.id('lin'), 'a'))).toEqual([{ sent: true }]);
  expect(await world.send(messageTo(world.id('lin'), 'b'))).toMatchObject([{ why: 'cap' }]);
  expect(await logged('save-message-settings')).toMatchObject([
    {
      before_state: { quietFrom: '22:00', quietTo: '09:00', weekMost: 2 },
      after_state: { quietFrom: '13:00', quietTo: '15:00', weekMost: 1 },
    },
    { after_state: { quietFrom: '00:00' } },
  ]);
  for (const wrong of [{ quietFrom: '24:00' }, { weekMost: 3 }, { weekMost: 0 }, { quietTo: '9:00' }])
    expect(await ask({ ...save, ...wrong, after: 2 })).toMatchObject({ code: 'bad-request' });
});

test('friends come by a list, each line told of; told again, nothing changes', async () => {
  const lines = [
    'member_key,staff_user,external_user',
    `${await keyOf('lin')},xiaoman,wm-lin`,
    'nobody,xiaoman,wm-x',
    `${await keyOf('mo')},baiyu,wm-mo`,
  ];
  const load = { action: 'import-friends', csv: lines.join('\n') };
  const told = { missing: 1, unknown: [{ line: 3, key: 'nobody' }] };
  expect(await get(load)).toEqual({ kept: 2, ...told });
  expect(await get(load)).toEqual({ kept: 0, ...told });
  expect(await world.send(messageTo(world.id('lin'), 'a', 'wecom'))).toEqual([{ sent: true }]);
  const bad = (csv: string) => ask({ action: 'import-friends', csv });
  expect(await bad('a,b,c\n1,2,3')).toMatchObject({
    message: '第一行须有 member_key、staff_user、external_user 三列',
  });
  expect(await bad('member_key,staff_user,external_user\nm,小满,wm')).toMatchObject({
    message: '第 2 行不完整，或员工、客户编号有误',
  });
  expect(await bad('member_key,staff_user,external_user\n')).toMatchObject({ message: '名单里没有内容' });
  expect(await logged('import-friends')).toMatchObject([
    { after_state: { kept: 2, missing: 1 } },
    { after_state: { kept: 0, missing: 1 } },
  ]);
});

test('the story of a member tells their messages, and whether they were read', async () => {
  await world.send(messageTo(world.id('lin'), 'a'));
  world.clock.now = NOW + MINUTE_MS;
  await world.send(messageTo(world.id('lin'), 'b', 'till', { title: '新茶' }));
  await world.as('lin', { action: 'read-messages', upTo: '999999999' });
  const story = { action: 'show-story', member: await keyOf('lin'), part: 'messages' };
  expect((await get(story)).lines).toMatchObject([
    {
      part: 'messages',
      title: '消息「新茶」',
      detail: expect.stringContaining('店员口头 · 已发送') as string,
    },
    {
      title: '消息「好久不见」',
      detail: '站内消息 · 已读 · 来自「久别重逢」 · 原因：你有 30 天没来，并且同意接收优惠消息',
    },
  ]);
  const all = (await get({ ...story, part: undefined })).lines as { part: string }[];
  expect(all.filter(({ part }) => part === 'messages')).toHaveLength(2);
});
