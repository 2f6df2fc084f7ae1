/*
 * What a member sees of their messages: the inbox page by page, why each came, what is new, a card on home,
 * and the ways to fewer. Nobody sees or changes what is another's.
 */
import type { MessagesReply, MessageView } from '../../cloudfunctions/contract/messages';
import { statementsOf } from '../support/statements';
import { messageTo, openMessageWorld, SOURCE, type MessageWorld } from '../worlds/message-world';
import { DAY_MS } from '../worlds/tea-shop';
import { HOUR_MS, NOW } from '../worlds/till-shop';

let world: MessageWorld;
beforeEach(async () => {
  world = await openMessageWorld();
});
afterEach(() => world.close());

const inbox = (name: string, after?: string): Promise<MessagesReply> =>
  world.as(name, {
    action: 'list-messages',
    ...(after === undefined ? {} : { after }),
  }) as Promise<MessagesReply>;
const unread = async (name: string): Promise<number> =>
  ((await world.as(name, { action: 'show-me' })) as { unreadMessages: number }).unreadMessages;
const onHome = async (name: string): Promise<{ message: string; title: string } | null> =>
  ((await world.as(name, { action: 'show-card' }, 'member')) as { message: never }).message;
/** So many messages that count for nothing, as they were printed on receipts. */
async function receipts(name: string, count: number): Promise<void> {
  await world.send(
    ...Array.from({ length: count }, (_, at) =>
      messageTo(world.id(name), `r${at}`, 'receipt', { title: `第 ${at} 条` }),
    ),
  );
  await world.rows(`update huigan.messages set read_at = sent_at where channel = 'receipt' returning 1`);
}

test('each says why it came, what caused it, by which channel, and how many came this week', async () => {
  await world.send(messageTo(world.id('lin'), 'a', 'inbox', { until: NOW + HOUR_MS }));
  expect(await inbox('lin')).toEqual({
    messages: [
      {
        message: expect.stringMatching(/^\d+$/) as string,
        title: '好久不见',
        body: '桂花乌龙回来了，来喝一杯吧',
        why: '你有 30 天没来，并且同意接收优惠消息',
        source: { ...SOURCE, isMuted: false },
        channel: 'inbox',
        opens: 'menu',
        sentAt: '2026-11-21T14:03:20+08:00',
        isOver: false,
        isRead: false,
      },
    ],
    next: null,
    week: { sent: 1, most: 2 },
  });
  world.clock.now += HOUR_MS;
  expect((await inbox('lin')).messages[0]?.isOver).toBe(true);
  expect(await unread('lin')).toBe(0);
});

test('come twenty a page, the newest first, each once; a page costs a few statements', async () => {
  await receipts('lin', 45);
  const told: MessageView[] = [];
  let after: string | undefined;
  do {
    const page = await inbox('lin', after);
    told.push(...page.messages);
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(told.map(({ title }) => title)).toEqual(Array.from({ length: 45 }, (_, at) => `第 ${44 - at} 条`));
  expect((await statementsOf(() => inbox('lin'))).length).toBeLessThanOrEqual(11);
  expect(await world.try('lin', { action: 'list-messages', after: 'x' })).toMatchObject({
    code: 'bad-request',
  });
});

test('are new until they were seen, and what came meanwhile still is', async () => {
  await world.send(messageTo(world.id('lin'), 'a'), messageTo(world.id('lin'), 't', 'till'));
  expect(await unread('lin')).toBe(1);
  const [seen] = (await inbox('lin')).messages;
  world.clock.now += DAY_MS;
  await world.send(messageTo(world.id('lin'), 'b', 'home'));
  const upTo = { action: 'read-messages', upTo: seen?.message };
  await world.as('mo', upTo);
  expect(await unread('lin')).toBe(2);
  await world.as('lin', upTo);
  await world.as('lin', upTo);
  expect(await unread('lin')).toBe(1);
  expect((await inbox('lin')).messages.map(({ isRead }) => isRead)).toEqual([false, true]);
});

test('what is said to the clerk at a till, and what never went out, is not in the inbox', async () => {
  await world.allow('lin', 1);
  await world.send(messageTo(world.id('lin'), 'a', 'till'), messageTo(world.id('lin'), 'b', 'subscription'));
  expect((await inbox('lin')).messages).toEqual([]);
  await world.work();
  expect((await inbox('lin')).messages).toMatchObject([{ channel: 'subscription' }]);
});

test('home shows the newest card of this member alone; closed or over, it comes no more', async () => {
  const lasting = { title: '老朋友', until: NOW + 2 * DAY_MS };
  await world.send(messageTo(world.id('lin'), 'a', 'home', lasting));
  world.clock.now += HOUR_MS;
  await world.send(messageTo(world.id('lin'), 'b', 'home', { title: '新茶', until: NOW + 3 * DAY_MS }));
  const card = await onHome('lin');
  expect(card).toEqual({
    message: expect.any(String) as string,
    title: '新茶',
    body: '桂花乌龙回来了，来喝一杯吧',
    opens: 'menu',
  });
  expect(await onHome('mo')).toBeNull();
  const close = { action: 'close-message', message: card?.message };
  await world.as('mo', close);
  expect((await onHome('lin'))?.title).toBe('新茶');
  await world.as('lin', close);
  await world.as('lin', close);
  expect((await onHome('lin'))?.title).toBe('老朋友');
  world.clock.now = NOW + 2 * DAY_MS;
  expect(await onHome('lin')).toBeNull();
});

test('a member mutes what caused a message, and takes it back', async () => {
  await world.send(messageTo(world.id('lin'), 'a'));
  const [got] = (await inbox('lin')).messages;
  const mute = { action: 'mute-messages', message: got?.message };
  expect(await world.try('mo', mute)).toMatchObject({ ok: false, code: 'not-found' });
  await world.as('lin', mute);
  await world.as('lin', mute);
  expect((await inbox('lin')).messages[0]?.source.isMuted).toBe(true);
  expect(await world.as('lin', { action: 'show-message-choices' })).toEqual({
    week: { sent: 1, most: 2 },
    muted: [SOURCE],
  });
  expect(await world.send(messageTo(world.id('lin'), 'b'))).toEqual([{ dropped: 'muted' }]);
  await world.as('lin', { action: 'unmute-messages', kind: 'flow', id: SOURCE.id });
  expect(await world.send(messageTo(world.id('lin'), 'b'))).toEqual([{ sent: true }]);
});

test('a member has one a week, or none; what waits for WeChat then is not sent', async () => {
  await world.allow('lin', 2);
  await world.send(messageTo(world.id('lin'), 'a', 'subscription'));
  await world.as('lin', { action: 'set-week-most', most: 1 });
  expect(await world.send(messageTo(world.id('lin'), 'b'))).toMatchObject([{ why: 'cap' }]);
  await world.as('lin', { action: 'set-week-most', most: 0 });
  await world.work();
  expect(await world.states('lin')).toEqual({ a: 'dropped' });
  expect(await world.as('lin', { action: 'show-message-choices' })).toMatchObject({
    week: { sent: 0, most: 0 },
  });
  for (const most of [3, -1, 1.5, '1'])
    expect(await world.try('lin', { action: 'set-week-most', most })).toMatchObject({ code: 'bad-request' });
});

test('the export of their data has all of them, whatever became of them, and what was chosen', async () => {
  await world.send(messageTo(world.id('lin'), 'a'), messageTo(world.id('lin'), 'b', 'till'));
  await world.as('lin', { action: 'set-week-most', most: 1 });
  const first = (await world.as('lin', { action: 'export-data' })) as Record<string, never>;
  expect(first['about']).toMatchObject({ messageChoices: { muted: [], weekMost: 1 } });
  const kinds: unknown[] = [];
  let page: { entries: { kind: string; channel?: string }[]; next: string | null } = first as never;
  for (;;) {
    kinds.push(...page.entries.filter(({ kind }) => kind === 'message'));
    if (page.next === null) break;
    page = (await world.as('lin', { action: 'export-data', after: page.next })) as typeof page;
  }
  expect(kinds).toEqual(
    ['till', 'inbox'].map((channel) => ({
      kind: 'message',
      channel,
      at: '2026-11-21T14:03:20+08:00',
      title: '好久不见',
      body: '桂花乌龙回来了，来喝一杯吧',
      why: '你有 30 天没来，并且同意接收优惠消息',
      source: '久别重逢',
      state: 'sent',
      readAt: null,
    })),
  );
});
