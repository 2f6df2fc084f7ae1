/*
 * Messages to members as they are decided: once for a key, within one cap over all channels whoever sends at
 * the same time, with the consent of this moment; what is erased and moved with an account.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { mergeAccounts } from '../../cloudfunctions/core/settlement/account/merge-accounts';
import { sendMessages } from '../../cloudfunctions/core/settlement/work/send-messages';
import {
  addMute,
  eraseMessages,
  keepWeekMost,
  readWeekMost,
} from '../../cloudfunctions/core/message/message-choices.store';
import { asDb, withTransaction } from '../../cloudfunctions/platform/db';
import { untilWaitingForLocks } from '../support/lock-waits';
import { statementsOf } from '../support/statements';
import { messageTo, openMessageWorld, SOURCE, type MessageWorld } from '../worlds/message-world';
import { DAY_MS } from '../worlds/tea-shop';
import { HOUR_MS, NOW } from '../worlds/till-shop';

let world: MessageWorld;
beforeEach(async () => {
  world = await openMessageWorld();
});
afterEach(() => world.close());

const owner = (name: string) => ({ memberId: world.id(name), brandId: world.shop.brandId });
const sent = { sent: true };

test('one of a key is one message, for ever; another member may have the same key', async () => {
  const [lin, mo] = [world.id('lin'), world.id('mo')];
  expect(await world.send(messageTo(lin, 'a'))).toEqual([sent]);
  expect(await world.send(messageTo(lin, 'a', 'home', { title: '又来' }))).toEqual([sent]);
  await world.consent(['lin'], false);
  expect(await world.send(messageTo(lin, 'a'))).toEqual([sent]);
  expect(await world.send(messageTo(mo, 'a'))).toEqual([sent]);
  expect(await world.rows('select title, channel from huigan.messages order by message_no')).toEqual([
    { title: '好久不见', channel: 'inbox' },
    { title: '好久不见', channel: 'inbox' },
  ]);
});

test('the cap is over all channels: a subscription message and a task of staff leave a third waiting', async () => {
  const lin = world.id('lin');
  await world.allow('lin', 3);
  await world.rows(
    `insert into huigan.wecom_friends (member_id, staff_user, brand_id, external_user, since)
     values ($1, 'xiaoman', $2, 'wm-lin', now())`,
    [lin, world.shop.brandId],
  );
  expect(await world.send(messageTo(lin, 'a', 'subscription'), messageTo(lin, 'b', 'wecom'))).toEqual([
    sent,
    sent,
  ]);
  world.clock.now += DAY_MS;
  const week = { laterAt: NOW + 7 * DAY_MS, why: 'cap' };
  expect(await world.send(messageTo(lin, 'c', 'home'), messageTo(lin, 'd', 'inbox'))).toEqual([week, week]);
  expect(await world.send(messageTo(lin, 'e', 'receipt'), messageTo(lin, 'f', 'till'))).toEqual([sent, sent]);
  world.clock.now = NOW + 7 * DAY_MS;
  expect(await world.send(messageTo(lin, 'c', 'home'))).toEqual([sent]);
});

test('at night nothing interrupts; the morning is told', async () => {
  world.clock.now = Date.parse('2026-11-21T23:10:00+08:00');
  const morning = { laterAt: Date.parse('2026-11-22T09:00:00+08:00'), why: 'quiet-hours' };
  const [lin, mo] = [world.id('lin'), world.id('mo')];
  expect(await world.send(messageTo(lin, 'a'), messageTo(mo, 'b', 'receipt'))).toEqual([morning, sent]);
});

test('what the member says counts at the moment of sending: consent, sources that are muted, none at all', async () => {
  const [lin, mo, nan] = [world.id('lin'), world.id('mo'), world.id('nan')];
  await world.consent(['lin'], false);
  await addMute(asDb(world.pool), owner('mo'), SOURCE, NOW);
  await keepWeekMost(asDb(world.pool), owner('nan'), 0);
  const other = { source: { ...SOURCE, id: '8' } };
  expect(
    await world.send(
      messageTo(lin, 'a'),
      messageTo(mo, 'b', 'till'),
      messageTo(mo, 'c', 'inbox', other),
      messageTo(nan, 'd', 'receipt'),
      messageTo(nan, 'e', 'subscription'),
      messageTo(world.id('an'), 'f'),
    ),
  ).toEqual([
    { dropped: 'no-consent' },
    { dropped: 'muted' },
    sent,
    { dropped: 'muted' },
    { dropped: 'muted' },
    { dropped: 'no-consent' },
  ]);
});

test('without a subscription or a friend among the staff there is no such channel', async () => {
  const lin = world.id('lin');
  await world.allow('lin', 1);
  expect(
    await world.send(
      messageTo(lin, 'a', 'subscription'),
      messageTo(lin, 'b', 'subscription'),
      messageTo(lin, 'c', 'wecom'),
    ),
  ).toEqual([sent, { dropped: 'no-channel' }, { dropped: 'no-channel' }]);
});

test('whoever sends at the same time, a member gets as many as the cap and one of each key', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `m${at}`);
  await world.invite(names);
  const flows = ['x', 'y', 'z'].flatMap((key) => [key, key]);
  await Promise.all(
    flows.map((key) => world.send(...names.map((name) => messageTo(world.id(name), `${key}-${name}`)))),
  );
  const rows = await world.rows(
    'select member_id, count(*)::int as sent from huigan.messages group by member_id',
  );
  expect(rows).toHaveLength(names.length);
  for (const row of rows) expect(row['sent']).toBe(2);
});

test('a thousand members cost as many statements as one', async () => {
  const names = Array.from({ length: 1000 }, (_, at) => `m${at}`);
  await world.invite(names);
  await world.send(messageTo(world.id('lin'), 'warm'));
  await world.rows(
    `insert into huigan.message_consents (member_id, kind, brand_id, remaining)
     select m, 'offer', $2, 1 from unnest($1::bigint[]) m`,
    [names.map((name) => world.id(name)), world.shop.brandId],
  );
  const asked = await statementsOf(() =>
    world.send(...names.map((name) => messageTo(world.id(name), `one-${name}`, 'subscription'))),
  );
  expect(asked.length).toBeLessThanOrEqual(11);
  expect(await world.rows('select count(*)::int as due from huigan.effects')).toEqual([{ due: 1000 }]);
});

test('keys of one call that are the same are nobody’s mistake to pass over', async () => {
  const { pool, shop } = world;
  const twice = [messageTo(world.id('lin'), 'a'), messageTo(world.id('mo'), 'a')];
  await expect(
    withTransaction(pool, (db) => sendMessages(db, { brandId: shop.brandId }, NOW, twice)),
  ).rejects.toThrow('share no key');
});

test('are gone with the account, also one that is being sent at that moment; a closed account gets none', async () => {
  const lin = world.id('lin');
  await world.send(messageTo(lin, 'a'));
  await addMute(asDb(world.pool), owner('lin'), { ...SOURCE, id: '9' }, NOW);
  await keepWeekMost(asDb(world.pool), owner('lin'), 1);
  const { platform } = world;
  await Promise.all([
    closeAccount(platform, platform.vault, {
      member: { memberId: lin, brandId: world.shop.brandId },
      redeemablePoints: 0n,
      commissionFen: 0n,
      now: NOW,
    } as Parameters<typeof closeAccount>[2]),
    ...['b', 'c', 'd'].map((key) => world.send(messageTo(lin, key, 'receipt'))),
  ]);
  expect(await world.send(messageTo(lin, 'e'))).toEqual([{ dropped: 'closed-account' }]);
  for (const table of ['messages', 'message_mutes', 'message_limits', 'wecom_friends'])
    expect(await world.rows(`select 1 from huigan.${table} where member_id = $1`, [lin])).toEqual([]);
});

test('whoever waits for an account that is being closed leaves nothing of it behind', async () => {
  const lin = world.id('lin');
  await world.send(messageTo(lin, 'a'));
  const sending = await withTransaction(world.pool, async (db) => {
    await eraseMessages(db, owner('lin'));
    await db.query('insert into huigan.closed_members values ($1, $2, now())', [lin, world.shop.brandId]);
    const waits = world.send(messageTo(lin, 'b'));
    await untilWaitingForLocks(world.pool, 1);
    return { waits };
  });
  expect(await sending.waits).toEqual([{ dropped: 'closed-account' }]);
  for (const table of ['messages', 'message_limits'])
    expect(await world.rows(`select 1 from huigan.${table} where member_id = $1`, [lin])).toEqual([]);
});

test('go over to the account that is kept, with what was muted and the fewer a week', async () => {
  const [lin, mo] = [world.id('lin'), world.id('mo')];
  await world.allow('lin', 1);
  await world.send(messageTo(lin, 'same'), messageTo(lin, 'own', 'subscription'));
  await world.send(messageTo(mo, 'same'));
  await keepWeekMost(asDb(world.pool), owner('lin'), 1);
  await addMute(asDb(world.pool), owner('lin'), SOURCE, NOW);
  const merging = { brandId: world.shop.brandId, memberId: lin, keptId: mo, staffId: null, now: NOW };
  expect(await mergeAccounts(world.platform, merging)).toBeNull();
  expect(await world.states('mo')).toEqual({ same: 'sent', own: 'dropped' });
  expect(await world.states('lin')).toEqual({});
  expect(await readWeekMost(asDb(world.pool), mo)).toBe(1);
  world.clock.now += HOUR_MS;
  expect(await world.send(messageTo(mo, 'next', 'till'))).toEqual([{ dropped: 'muted' }]);
  // What was written for the account that is gone is carried out and sends nothing.
  await world.work();
  expect(world.askedFor('lin')).toBe(0);
});
