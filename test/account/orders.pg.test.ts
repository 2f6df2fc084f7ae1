/*
 * A member's rights over their orders: everything of an order is in the export, and closing the account
 * leaves no order hanging.
 */
import type {
  ClosingReply,
  ExportReply,
  ExportedEntry,
  ExportedOrder,
} from '../../cloudfunctions/contract/account';
import { account } from '../../cloudfunctions/functions/account';
import {
  creating,
  line,
  MINUTE_MS,
  NOW,
  openOrderWorld,
  requestId,
  type OrderWorld,
} from '../worlds/order-world';
import type { Answered } from '../worlds/counter-world';
import { differencesIn, memberOf } from '../worlds/till-shop';
import { knowByWechat } from '../worlds/known-members';

const PHOTO = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]).toString('base64');
const TEA = line('milk-tea', { quantity: 2, text: '小满加油' });

let world: OrderWorld;
let an: string;
let bo: string;
beforeAll(async () => {
  world = await openOrderWorld();
  an = await world.guest('an');
  bo = await world.guest('bo');
});
afterAll(() => world.close());
beforeEach(() => {
  world.clock.now = NOW;
});

const ask = async (body: object, session: string): Promise<Answered> =>
  (await account.call(world.platform, { body, session, requestId: 'test' })) as Answered;
const done = async (answer: Promise<Answered>): Promise<Answered> => {
  expect(await answer).toMatchObject({ ok: true });
  return answer;
};

async function exported(session: string): Promise<{ pages: ExportReply[]; entries: ExportedEntry[] }> {
  const pages: ExportReply[] = [];
  let after: string | undefined;
  do {
    const answer = await ask({ action: 'export-data', ...(after === undefined ? {} : { after }) }, session);
    if (!answer.ok) throw new Error(answer.code);
    pages.push(answer.data as ExportReply);
    after = (answer.data as ExportReply).next ?? undefined;
  } while (after !== undefined);
  return { pages, entries: pages.flatMap((page) => page.entries) };
}
const ordersIn = (entries: ExportedEntry[]): ExportedOrder[] =>
  entries.filter((entry) => entry.kind === 'order');

async function order(session: string, changes: object = {}, points = 'none'): Promise<string> {
  const quote = await world.quote(session, [TEA], points);
  const answer = await world.orders(creating(quote, [TEA], changes), session);
  if (!answer.ok || answer.data.outcome !== 'created') throw new Error(JSON.stringify(answer));
  return answer.data.order as string;
}

test('the export has every order with its lines and amounts, what was written on it, and what went back', async () => {
  const bought = await order(an, { remark: '少糖' }, 'most');
  await world.pay(bought);
  world.clock.now = NOW + MINUTE_MS;
  const lines = [{ line: TEA.line, quantity: 1 }];
  const wish = { action: 'ask-refund', order: bought, lines, reason: '洒了一杯', photo: PHOTO };
  await done(world.orders({ ...wish, requestId: requestId() }, an));
  const asked = await world.desk({ action: 'list-after-sales', store: 's1', state: 'asked' }, world.manager);
  const request = asked.ok ? (asked.data.requests[0].request as string) : '';
  const answer = {
    action: 'answer-after-sale',
    store: 's1',
    request,
    accept: true,
    words: '抱歉，下次杯盖压紧',
  };
  await done(world.desk(answer, world.manager));
  const open = await order(an);

  const { entries, pages } = await exported(an);
  const [newest, older] = ordersIn(entries);
  expect(newest).toMatchObject({ order: open, state: 'created', remark: '', refunds: [], requests: [] });
  // 2 × 19.00 = 38.00; 满30减6; 100 points pay ¥10.00: 22.00, of which one of two cups goes back.
  expect(older).toMatchObject({
    order: bought,
    at: '2026-11-21T14:03:20+08:00',
    paidAt: '2026-11-21T14:03:20+08:00',
    store: '西湖店',
    state: 'paid',
    place: '12',
    pickupNo: 'A001',
    remark: '少糖',
    lines: [
      {
        name: '茉莉轻乳茶',
        optionsText: '中杯',
        text: '小满加油',
        quantity: 2,
        listFen: '3800',
        netFen: '2200',
      },
    ],
    listFen: '3800',
    payableFen: '2200',
    pointsUsed: '100',
    refundedFen: '1100',
    pointsReturned: '50',
    refunds: [{ amountFen: '1100', points: '50', lines: [{ name: '茉莉轻乳茶', quantity: 1 }] }],
    requests: [
      { request, state: 'accepted', reason: '洒了一杯', answer: '抱歉，下次杯盖压紧', hasPhoto: true },
    ],
  });
  expect(entries.filter(({ kind }) => kind === 'photo')).toEqual([
    {
      kind: 'photo',
      at: '2026-11-21T14:04:20+08:00',
      order: bought,
      request,
      type: 'image/png',
      base64: PHOTO,
    },
  ]);
  expect(pages.every(({ next }) => next === null || next.length <= 60)).toBe(true);
  expect(ordersIn((await exported(bo)).entries)).toEqual([]);
  await done(world.orders({ action: 'cancel-order', order: open }, an));
});

test('a remark that WeChat refuses is refused, and named as the remark', async () => {
  world.wechat.issueLoginCode('o-an');
  await knowByWechat(world.owner, world.shop.brandId, [['o-an', memberOf(world.shop, 'an')]]);
  const create = async (remark: string): Promise<Answered> =>
    world.orders(creating(await world.quote(an, [TEA]), [TEA], { remark }), an);
  expect(await create('违规的话')).toMatchObject({
    data: { outcome: 'problems', problems: [{ line: null, code: 'text-refused', message: /备注/ }] },
  });
  expect(await create('少糖')).toMatchObject({ data: { outcome: 'created' } });
});

test('closing cancels what is not paid, points first, and names what is paid and waits; that is still handed out and refunded', async () => {
  const paid = await order(bo, { remark: '少糖' });
  await world.pay(paid);
  const unpaid = await order(bo, {}, 'most');
  const preview = async (): Promise<ClosingReply> => {
    const answer = await done(ask({ action: 'preview-closing' }, bo));
    return (answer as { data: ClosingReply }).data;
  };
  const before = await preview();
  expect(before).toMatchObject({ unpaidOrders: 1, waitingOrders: 1, openRefunds: 0 });
  const close = (redeemablePoints: string) => ask({ action: 'close-account', redeemablePoints }, bo);
  // The points of the cancelled order are there again: the member is told before they go.
  expect(await close(before.redeemablePoints)).toMatchObject({ code: 'figures-changed' });
  const after = await preview();
  expect(after).toMatchObject({ unpaidOrders: 0, waitingOrders: 1 });
  expect(BigInt(after.redeemablePoints)).toBeGreaterThan(BigInt(before.redeemablePoints));
  await done(close(after.redeemablePoints));

  const state = async (orderId: string): Promise<unknown> =>
    (await world.rows('select state from huigan.orders where order_id = $1', [orderId]))[0]?.['state'];
  expect(await state(unpaid)).toBe('closed');
  expect(
    await world.rows('select from huigan.order_words where member_id = $1', [memberOf(world.shop, 'bo')]),
  ).toEqual([]);
  await done(world.desk({ action: 'hand-out', store: 's1', order: paid }));
  const refund = { action: 'refund-order', store: 's1', order: paid, lines: [], reason: '做错了' };
  await done(world.desk({ ...refund, requestId: requestId() }, world.manager));
  await world.settleEffects();
  expect(await state(paid)).toBe('refunded');
  expect(await differencesIn(world.pool, world.owner, world.clock.now)).toEqual([]);
});

// Last: the copies have no lines, which the audit would name.
test('many orders are exported page by page, each once, newest first', async () => {
  const [copied] = ordersIn((await exported(an)).entries);
  await world.owner.query(
    `insert into huigan.orders select (jsonb_populate_record(o, jsonb_build_object(
       'order_id', '9' || lpad(n::text, 17, '0'), 'request_id', 'copy' || n, 'created_at', o.created_at - n * interval '1 hour'))).*
     from huigan.orders o, generate_series(1, 41) n where o.order_id = $1`,
    [copied?.order],
  );
  const { pages, entries } = await exported(an);
  const orders = ordersIn(entries);
  expect(orders).toHaveLength(44);
  expect(new Set(orders.map((one) => one.order)).size).toBe(44);
  expect(pages.map((page) => ordersIn(page.entries).length).filter((count) => count > 0)).toEqual([
    20, 20, 4,
  ]);
  const times = orders.map(({ at }) => Date.parse(at));
  expect(times).toEqual([...times].sort((a, b) => b - a));
});
