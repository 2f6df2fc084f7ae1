/*
 * Messages that are said where a member stands anyway: by the clerk who scans them, once, and on the receipt
 * of a POS that prints them, once, while the member still wants them.
 */
import { posEventsReplySchema } from '../../cloudfunctions/contract/pos-replies';
import { sendMessages } from '../../cloudfunctions/core/settlement/work/send-messages';
import { withTransaction } from '../../cloudfunctions/platform/db';
import { statementsOf } from '../support/statements';
import { messageTo, openMessageWorld, type MessageWorld } from '../worlds/message-world';
import { makePosWorld, only, paid, type PosWorld } from '../worlds/pos-world';
import { codeAt, MINUTE_MS, NOW } from '../worlds/till-shop';

describe('said by the clerk', () => {
  let world: MessageWorld;
  let clerk: string;
  beforeEach(async () => {
    world = await openMessageWorld();
    clerk = await world.sessionOf(await world.hire('clerk', ['s1']));
  });
  afterEach(() => world.close());

  const scan = async (): Promise<unknown> => {
    const text = await codeAt(world.pool, world.shop, 'lin', world.clock.now);
    const told = (await world.get({ action: 'scan', store: 's1', text }, clerk)) as { message: unknown };
    world.clock.now += MINUTE_MS;
    return told.message;
  };

  test('the newest is told with the next scan, the one before it with the scan after, each once', async () => {
    await world.send(messageTo(world.id('lin'), 'a', 'till', { title: '旧' }));
    await world.send(messageTo(world.id('lin'), 'b', 'till', { title: '新' }));
    expect(await scan()).toEqual({ title: '新', body: '桂花乌龙回来了，来喝一杯吧' });
    expect(await scan()).toMatchObject({ title: '旧' });
    expect(await scan()).toBeNull();
  });

  test('a code that was used before, a time that has passed, or a consent that is gone tell nothing', async () => {
    await world.send(messageTo(world.id('lin'), 'a', 'till'));
    const text = await codeAt(world.pool, world.shop, 'lin', world.clock.now);
    await world.consent(['lin'], false);
    const used = { action: 'scan', store: 's1', text };
    expect(await world.get(used, clerk)).toMatchObject({ message: null });
    await world.consent(['lin'], true);
    expect(await world.get(used, clerk)).toMatchObject({ session: null, message: null });
    world.clock.now += MINUTE_MS;
    await world.send(messageTo(world.id('lin'), 'b', 'till', { until: NOW + MINUTE_MS }));
    expect(await scan()).toMatchObject({ title: '好久不见' });
    expect(await scan()).toBeNull();
  });
});

describe('printed on a receipt', () => {
  let world: PosWorld;
  beforeEach(async () => {
    world = await makePosWorld();
    await world.rows(
      `insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
       select member_id, 'marketing', now() - interval '1 hour', '1', true from huigan.members returning 1`,
    );
    await withTransaction(world.platform.database, (db) =>
      sendMessages(db, world.shop, Date.now(), [messageTo(idOf('an'), 'a', 'receipt')]),
    );
  });
  afterEach(() => world.close());

  const idOf = (name: string): bigint => world.shop.members.get(name) ?? 0n;
  const sold = async (id: string, name: string | null, changes: Record<string, unknown> = {}) => {
    const event = paid(id, changes);
    const at = Date.parse(String(event['at']));
    return { ...event, buyer: name === null ? null : { code: await world.code(world.shop, name, at) } };
  };

  test('one line with the first sale of a POS that prints; told again it is the same answer', async () => {
    expect(only(await world.s1.post('events', { events: [await sold('r1', 'an')] }))).not.toHaveProperty(
      'receiptLine',
    );
    const body = {
      events: [await sold('r2', 'an', { prints: true }), await sold('r3', 'an', { prints: true })],
    };
    const answer = await world.s1.post('events', body, { id: 'msg_prints' });
    expect(posEventsReplySchema.safeParse(answer.body).error?.issues).toBeUndefined();
    expect(answer.body.results).toMatchObject([
      { outcome: 'settled', receiptLine: '好久不见：桂花乌龙回来了，来喝一杯吧' },
      { outcome: 'settled' },
    ]);
    expect(answer.body.results?.[1]).not.toHaveProperty('receiptLine');
    const again = await world.s1.post('events', body, { id: 'msg_prints' });
    expect(again.body).toEqual(answer.body);
    expect(
      only(await world.s1.post('events', { events: [await sold('r4', 'an', { prints: true })] })),
    ).not.toHaveProperty('receiptLine');
  });

  test('nothing for somebody else, nobody, or who wants no more; a POS that prints nothing asks for nothing', async () => {
    const body = {
      events: [await sold('r1', 'bo', { prints: true }), await sold('r2', null, { prints: true })],
    };
    const { results = [] } = (await world.s1.post('events', body)).body;
    for (const result of results) expect(result).not.toHaveProperty('receiptLine');
    await world.rows(
      `insert into huigan.member_consents (member_id, purpose, given_at, version, granted)
       values ($1, 'marketing', now(), '1', false) returning 1`,
      [idOf('an')],
    );
    const last = await sold('r3', 'an', { prints: true });
    expect(only(await world.s1.post('events', { events: [last] }))).not.toHaveProperty('receiptLine');
    const asked = await statementsOf(async () =>
      world.s1.post('events', { events: [await sold('r5', 'bo')] }),
    );
    expect(asked.filter((text) => text.includes('huigan.messages'))).toEqual([]);
  });
});
