/*
 * Requests for a refund, messages and shipping: what guests and staff do about an order, through the
 * functions themselves, and what WeChat is told.
 */
import type { AfterSalesReply } from '../../cloudfunctions/contract/counter';
import type { Reply } from '../../cloudfunctions/contract/reply';
import { present } from '../../cloudfunctions/core/kernel/assert';
import type { OrderKey } from '../../cloudfunctions/core/order/order.types';
import { eraseAfterSaleTexts } from '../../cloudfunctions/core/payment/after-sales.store';
import { readMessageConsents } from '../../cloudfunctions/core/payment/consents.store';
import { ofOrder } from '../../cloudfunctions/core/effect/effects';
import { addEffects } from '../../cloudfunctions/core/effect/effects.store';
import { moveOrder } from '../../cloudfunctions/core/settlement/order/move-order';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { counter } from '../../cloudfunctions/functions/counter';
import { order } from '../../cloudfunctions/functions/order';
import { asDb } from '../../cloudfunctions/platform/db';
import { differencesIn } from '../worlds/till-shop';
import { openPayWorld, TEMPLATES, type PayWorld } from '../worlds/pay-world';
import { logStaff } from '../worlds/log-staff';

let world: PayWorld;
let sessions: { an: string; bo: string; clerk: string; manager: string };
const JPEG = Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), Buffer.alloc(1000)]).toString('base64');

beforeAll(async () => {
  world = await openPayWorld();
  const { owner, platform, shop } = world;
  const { brandId } = shop;
  await owner.query(
    `insert into huigan.staff (brand_id, staff_id, name, role) overriding system value values ($1, 1, '店长', 'manager'), ($1, 2, '店员', 'clerk')`,
    [brandId],
  );
  await owner.query(
    `insert into huigan.staff_stores (staff_id, brand_id, store_id) values (1, $1, 's1'), (2, $1, 's1')`,
    [brandId],
  );
  await logStaff(owner);
  const member = async (name: string): Promise<string> =>
    platform.sessions.issue({ memberId: world.member(name), brandId }, 0, world.now()).session;
  const staff = async (staffId: bigint): Promise<string> =>
    platform.staffSessions.issue({ staffId, brandId, generation: 0 }, world.now()).session;
  sessions = {
    an: await member('an'),
    bo: await member('bo'),
    clerk: await staff(2n),
    manager: await staff(1n),
  };
});
afterAll(() => world.close());

let calls = 0;
async function call(fn: typeof order, session: string, body: object): Promise<Reply<unknown>> {
  return fn.call(world.platform, { body, session, requestId: `call-${(calls += 1)}` });
}
const guest = (body: object, session = sessions.an): Promise<Reply<unknown>> => call(order, session, body);
const staff = (body: object, session = sessions.manager): Promise<Reply<unknown>> =>
  call(counter, session, { store: 's1', ...body });
const dataOf = <T>(reply: Reply<unknown>): T => {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message}`);
  return reply.data as T;
};
const askFor = (key: OrderKey, quantity: number, changes: object = {}): object => ({
  action: 'ask-refund',
  order: key.orderId,
  lines: [{ line: '1', quantity }],
  reason: '杯子漏了',
  requestId: `ask${String((calls += 1)).padStart(8, '0')}`,
  ...changes,
});
async function paidOrder(netFen = 3600n): Promise<OrderKey> {
  const key = await world.place('an', [{ line: '1', quantity: 2, netFen }]);
  await world.pay(key);
  return key;
}

describe('requests', () => {
  test('a guest asks for one cup back with a photo; the store sees it, accepts, and the money goes back', async () => {
    const key = await paidOrder();
    const { request } = dataOf<{ request: string }>(await guest(askFor(key, 1, { photo: JPEG })));
    const { requests } = dataOf<AfterSalesReply>(
      await staff({ action: 'list-after-sales', state: 'asked' }, sessions.clerk),
    );
    expect(requests).toMatchObject([
      {
        request,
        order: key.orderId,
        member: '林*夏',
        amountFen: '1800',
        points: '0',
        reason: '杯子漏了',
        hasPhoto: true,
        mayAccept: true,
      },
    ]);
    expect(dataOf(await staff({ action: 'show-after-sale-photo', request }))).toEqual({
      type: 'image/jpeg',
      base64: JPEG,
    });
    const answered = await staff(
      { action: 'answer-after-sale', request, accept: true, words: '抱歉，已退' },
      sessions.clerk,
    );
    expect(answered).toMatchObject({ ok: true });
    expect(await staff({ action: 'answer-after-sale', request, accept: true, words: '' })).toEqual(answered);
    await world.bank.idle();
    expect(await world.refunds(key)).toMatchObject([{ state: 'done', amountFen: 1800n, reason: '' }]);
    const after = dataOf<AfterSalesReply>(await staff({ action: 'list-after-sales', state: 'answered' }));
    expect(after.requests).toMatchObject([
      { request, state: 'accepted', amountFen: '1800', answer: '抱歉，已退', mayAccept: false },
    ]);
    expect(
      dataOf<AfterSalesReply>(await staff({ action: 'list-after-sales', state: 'asked' })).requests,
    ).toEqual([]);
  });

  test('one request at a time waits; it can be withdrawn, told again it is the same, and others cannot touch it', async () => {
    const key = await paidOrder();
    const ask = askFor(key, 1);
    const { request } = dataOf<{ request: string }>(await guest(ask));
    expect(dataOf(await guest(ask))).toEqual({ request });
    expect(await guest(askFor(key, 1))).toMatchObject({ ok: false, code: 'request-open' });
    const withdraw = { action: 'withdraw-request', request };
    expect(await guest(withdraw, sessions.bo)).toMatchObject({ code: 'not-found' });
    expect(await guest(withdraw)).toMatchObject({ ok: true });
    expect(await guest(withdraw)).toMatchObject({ ok: true });
    expect(await staff({ action: 'answer-after-sale', request, accept: true, words: '' })).toMatchObject({
      code: 'wrong-state',
    });
    expect(await guest(askFor(key, 2))).toMatchObject({ ok: true });
  });

  test('two requests at once are one', async () => {
    const key = await paidOrder();
    const replies = await Promise.all([guest(askFor(key, 1)), guest(askFor(key, 1)), guest(askFor(key, 2))]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    ['a text that calls itself a photo', Buffer.from('<svg onload=alert(1)>').toString('base64')],
    ['no base64', '%%%%'],
    [
      'more than 400 KB',
      Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(410 * 1024)]).toString('base64'),
    ],
  ])('a photo is refused that is %s', async (_, photo) => {
    const key = await paidOrder();
    expect(await guest(askFor(key, 1, { photo }))).toMatchObject({ ok: false, code: 'bad-request' });
  });

  test("what was not paid, is not there or is not the guest's own cannot be asked back", async () => {
    const unpaid = await world.place();
    expect(await guest(askFor(unpaid, 1))).toMatchObject({ code: 'wrong-state' });
    const key = await paidOrder();
    expect(await guest(askFor(key, 1), sessions.bo)).toMatchObject({ code: 'not-found' });
    expect(await guest(askFor(key, 3))).toMatchObject({ code: 'nothing-left' });
    expect(await guest(askFor(key, 1, { lines: [{ line: '9', quantity: 1 }] }))).toMatchObject({
      code: 'bad-request',
    });
  });

  test('a clerk may decline anything, but accepts no more than their role allows', async () => {
    const key = await paidOrder(20_000n);
    const { request } = dataOf<{ request: string }>(await guest(askFor(key, 1)));
    const accept = { action: 'answer-after-sale', request, accept: true, words: '' };
    const { requests } = dataOf<AfterSalesReply>(
      await staff({ action: 'list-after-sales', state: 'asked' }, sessions.clerk),
    );
    expect(requests.find((row) => row.request === request)).toMatchObject({
      amountFen: '10000',
      mayAccept: false,
    });
    expect(await staff(accept, sessions.clerk)).toMatchObject({ code: 'forbidden' });
    expect(await staff({ ...accept, store: 's2' })).toMatchObject({ code: 'forbidden' });
    expect(await staff({ ...accept, accept: false, words: '已按配方制作' }, sessions.clerk)).toMatchObject({
      ok: true,
    });
    expect(await staff(accept)).toMatchObject({ code: 'wrong-state' });
    expect(await world.refunds(key)).toEqual([]);
  });

  test('what was written and photographed goes with the account, the request and its refund stay', async () => {
    const key = await paidOrder();
    await guest(askFor(key, 1, { photo: JPEG }));
    await eraseAfterSaleTexts(asDb(world.pool), key.memberId);
    expect(
      await world.rows('select from huigan.after_sale_words where member_id = $1', [key.memberId]),
    ).toEqual([]);
    const { requests } = dataOf<AfterSalesReply>(await staff({ action: 'list-after-sales', state: 'asked' }));
    expect(requests.find((row) => row.order === key.orderId)).toMatchObject({ reason: '', hasPhoto: false });
  });
});

describe('messages', () => {
  const SEND = '/cgi-bin/message/subscribe/send';
  const sent = (): Record<string, unknown>[] =>
    world.wechat.calls().flatMap(({ path, body }) => (path === SEND ? [body] : []));
  const allow = async (
    kinds: string[],
    requestId = `allow${String((calls += 1)).padStart(8, '0')}`,
  ): Promise<void> => {
    dataOf(await guest({ action: 'keep-message-consents', kinds, requestId }));
  };
  const ready = (key: OrderKey) =>
    moveOrder(
      world.pool,
      { brandId: world.shop.brandId, storeId: 's1', staffId: 1n, clerk: null },
      { orderId: key.orderId, step: 'ready-order' },
      world.now(),
    );

  test('as many messages are sent as the guest allowed, each consent counted once', async () => {
    await runEffects(world.platform, world.now());
    await allow(['order-ready'], 'allowed-once-0'.replaceAll('-', ''));
    await allow(['order-ready'], 'allowed-once-0'.replaceAll('-', ''));
    await allow(['order-ready', 'order-ready', 'refund-done']);
    expect(await readMessageConsents(asDb(world.pool), world.member('an'))).toMatchObject({
      'order-ready': 2,
      'refund-done': 1,
      'group-soon': 0,
    });
    for (let time = 0; time < 2; time += 1) world.wechat.consentToMessage('o-an', TEMPLATES['order-ready']);
    const before = sent().length;
    for (let time = 0; time < 3; time += 1) {
      await ready(await paidOrder());
      await runEffects(world.platform, world.now());
    }
    expect(sent().length).toBe(before + 2);
    expect(sent().at(-1)).toMatchObject({
      touser: 'o-an',
      template_id: TEMPLATES['order-ready'],
      page: expect.stringContaining('order='),
      data: { thing2: { value: '西湖店' } },
    });
    expect((await world.effects()).filter(({ kind }) => kind === 'send-message')).toEqual([]);
  });

  test('without consent nothing is sent', async () => {
    const before = sent().length;
    const key = await world.place('bo');
    await world.pay(key);
    await ready(key);
    await runEffects(world.platform, world.now());
    expect(sent().length).toBe(before);
    expect(await world.effects(key)).toEqual([]);
  });

  test('what WeChat refuses is not sent again, and what we counted is what WeChat counts', async () => {
    await allow(['order-ready']);
    await allow(['order-ready']);
    const key = await paidOrder();
    await ready(key);
    const before = sent().length;
    await runEffects(world.platform, world.now());
    expect(sent().length).toBe(before + 1);
    expect(await world.effects(key)).toEqual([]);
    expect(await readMessageConsents(asDb(world.pool), world.member('an'))).toMatchObject({
      'order-ready': 0,
    });
  });

  test('a message that WeChat is too busy for is sent later, and uses up one consent', async () => {
    await allow(['order-ready']);
    world.wechat.consentToMessage('o-an', TEMPLATES['order-ready']);
    const key = await paidOrder();
    world.wechat.failNext(SEND, -1);
    await ready(key);
    await runEffects(world.platform, world.now());
    expect(await world.effects(key)).toMatchObject([{ kind: 'send-message', stuck: false }]);
    const later = world.now() + 60_000;
    await runEffects(world.platform, later);
    expect(await world.effects(key)).toEqual([]);
    expect(await readMessageConsents(asDb(world.pool), world.member('an'))).toMatchObject({
      'order-ready': 0,
    });
  });

  test('a message whose words WeChat does not take is left to an operator', async () => {
    await allow(['order-ready']);
    const key = await paidOrder();
    world.wechat.failNext(SEND, 47003);
    await ready(key);
    await runEffects(world.platform, world.now());
    expect(await world.effects(key)).toMatchObject([{ kind: 'send-message', stuck: true }]);
  });
});

describe('shipping', () => {
  const UPLOAD = '/wxa/sec/order/upload_shipping_info';
  const uploads = (key: OrderKey, transactionId: string): number =>
    world.wechat
      .calls()
      .filter(({ path, body }) => path === UPLOAD && JSON.stringify(body).includes(transactionId) && key)
      .length;

  test('an order that is handed out is told to WeChat once, as picked up; before WeChat knows the payment it waits', async () => {
    const key = await paidOrder();
    const { brandId } = world.shop;
    await moveOrder(
      world.pool,
      { brandId, storeId: 's1', staffId: 1n, clerk: null },
      { orderId: key.orderId, step: 'hand-out' },
      world.now(),
    );
    await runEffects(world.platform, world.now());
    expect(await world.effects(key)).toMatchObject([{ kind: 'upload-shipping', stuck: false }]);
    const [{ transactionId } = { transactionId: null }] = await world.payments(key);
    const transaction = present(transactionId, 'the transaction');
    world.wechat.addPayment({
      merchantId: '1900000109',
      outTradeNo: `${key.orderId}-1`,
      transactionId: transaction,
      openid: 'o-an',
    });
    await runEffects(world.platform, world.now() + 60_000);
    expect(await world.effects(key)).toEqual([]);
    const before = uploads(key, transaction);
    // A kill between the doing and the forgetting.
    await addEffects(
      asDb(world.pool),
      [
        {
          ...ofOrder({ brandId, ...key }),
          kind: 'upload-shipping',
          subject: key.orderId,
          payload: { handedOutAt: world.now() },
        },
      ],
      world.now(),
    );
    await runEffects(world.platform, world.now());
    expect(uploads(key, transaction)).toBe(before + 1);
    expect(await world.effects(key)).toEqual([]);
    const last = world.wechat
      .calls()
      .filter(({ path }) => path === UPLOAD)
      .at(-1)?.body;
    expect(last).toMatchObject({ logistics_type: 4, payer: { openid: 'o-an' } });
  });
});

test('in the end the ledger is what it should be', async () => {
  await runEffects(world.platform, world.now() + 7_200_000);
  expect(await differencesIn(world.pool, world.owner, world.now())).toEqual([]);
});
