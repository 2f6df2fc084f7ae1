/*
 * Payments: whatever WeChat Pay reports, however often, in whatever order and however late, an order is paid
 * once and money that nothing waits for goes back.
 */
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { askPayments } from '../../cloudfunctions/core/settlement/money/ask-payments';
import { closeUnpaid } from '../../cloudfunctions/core/settlement/order/close-unpaid';
import { checkPayment, payOrder } from '../../cloudfunctions/core/settlement/money/pay-order';
import { receivePayment } from '../../cloudfunctions/core/settlement/money/receive-payment';
import { runEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import type { Payment } from '../../cloudfunctions/platform/wechat-pay/wechat-pay';
import { differencesIn } from '../worlds/till-shop';
import { MINUTE_MS, openPayWorld, type PayWorld } from '../worlds/pay-world';

let world: PayWorld;
const never = (): boolean => false;

beforeAll(async () => {
  world = await openPayWorld();
});
afterAll(() => world.close());
afterEach(() => {
  world.bank.endFaults();
  world.clock.ahead = 0;
});

/** What WeChat Pay would report of an order's payment. */
const told = (outTradeNo: string, changes: Partial<Payment> = {}): Payment => ({
  outTradeNo,
  transactionId: `4200${outTradeNo.replace('-', '')}`,
  state: 'SUCCESS',
  amountFen: 3600n,
  payerOpenid: 'o-an',
  paidAt: new Date(),
  ...changes,
});
const receive = (payment: Payment) => receivePayment(world.pool, world.shop.brandId, payment, world.now());

test('a guest pays, the notice comes, the order is paid and its sale is settled', async () => {
  const before = await world.points();
  const key = await world.place();
  await world.pay(key);
  expect(await world.order(key)).toMatchObject({
    state: 'confirmed',
    pickupNo: expect.stringMatching(/^A\d{3}$/),
  });
  expect(await world.payments(key)).toMatchObject([{ state: 'paid', paidFen: 3600n, attempt: 1 }]);
  expect(await world.effects(key)).toEqual([]);
  expect(await world.points()).toBe(before + 36n);
});

test('paying again while the payment is open answers the same payment; when it is paid, that it is paid', async () => {
  const key = await world.place();
  const [first, second] = [
    await payOrder(world.platform, key, world.now()),
    await payOrder(world.platform, key, world.now()),
  ];
  const prepayOf = (paying: typeof first): unknown =>
    'outcome' in paying && paying.outcome === 'to-pay' ? paying.params.package : paying;
  expect(prepayOf(second)).toBe(prepayOf(first));
  await world.pay(key);
  expect(await payOrder(world.platform, key, world.now())).toEqual({ outcome: 'paid' });
  expect(await world.payments(key)).toHaveLength(1);
});

test('a notice that comes three times, also at once, pays once', async () => {
  const before = await world.points();
  const key = await world.place();
  await payOrder(world.platform, key, world.now());
  const notice = told(`${key.orderId}-1`);
  await Promise.all([receive(notice), receive(notice), receive(notice)]);
  await receive(notice);
  await runEffects(world.platform, world.now());
  expect(await world.payments(key)).toMatchObject([{ state: 'paid', refundedFen: 0n }]);
  expect(await world.refunds(key)).toEqual([]);
  expect(await world.points()).toBe(before + 36n);
});

test('deliveries that are lost, doubled or come in disorder end the same', async () => {
  const [one, two] = [await world.place(), await world.place('bo')];
  world.bank.addFaults({ notices: { lose: 1, duplicate: 3, disorder: 2 } });
  for (const key of [one, two]) {
    const paying = await payOrder(world.platform, key, world.now());
    if ('refused' in paying || paying.outcome !== 'to-pay') throw new Error('not to pay');
    world.bank.pay(paying.params);
  }
  await world.bank.idle();
  for (const key of [one, two]) {
    expect(await world.order(key)).toMatchObject({ state: 'confirmed' });
    expect(await world.payments(key)).toMatchObject([{ state: 'paid' }]);
  }
});

test('a forged notice changes nothing; the genuine one that follows pays', async () => {
  const key = await world.place();
  world.bank.addFaults({ notices: { badSignature: 1 } });
  await world.pay(key);
  const statuses = world.bank
    .deliveries()
    .flatMap(({ number, status }) => (number.startsWith(key.orderId) ? [status] : []));
  expect(statuses).toEqual([401, 200]);
  expect(await world.order(key)).toMatchObject({ state: 'confirmed' });
});

test.each([
  ['nothing at all', '', {}],
  ['no JSON', 'pay me', {}],
  [
    'made-up headers',
    '{}',
    {
      'wechatpay-serial': 'PUB_KEY_ID_0',
      'wechatpay-timestamp': '1',
      'wechatpay-nonce': 'n',
      'wechatpay-signature': 'AA==',
    },
  ],
])('who is not WeChat Pay is refused: %s', async (_, body, headers) => {
  const answer = await fetch(`${world.address}/wechat-pay/v1/notices/payment`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'FAIL' });
});

test('a payment of which no notice comes is found by asking', async () => {
  const key = await world.place();
  world.bank.addFaults({ notices: { silent: 1 } });
  await world.pay(key);
  expect(await world.order(key)).toMatchObject({ state: 'created' });
  await askPayments(world.platform, world.now(), never);
  expect(await world.order(key)).toMatchObject({ state: 'created' });
  world.clock.ahead = MINUTE_MS;
  await askPayments(world.platform, world.now(), never);
  expect(await world.order(key)).toMatchObject({ state: 'confirmed' });
});

test('a guest who comes back from the cashier is told at once, without a notice', async () => {
  const key = await world.place();
  world.bank.addFaults({ notices: { silent: 1 } });
  await world.pay(key);
  expect(await checkPayment(world.platform, key, world.now())).toEqual({ outcome: 'paid' });
});

test('a notice of an order that nobody knows is taken, and an operator sees it', async () => {
  const unknown = told('260101000000000000-1', { transactionId: '4200000000000000000000000007' });
  expect(await receive(unknown)).toBeNull();
  expect(await receive(unknown)).toBeNull();
  const kept = (await world.effects()).filter(({ kind }) => kind === 'unknown-payment');
  expect(kept).toEqual([
    {
      kind: 'unknown-payment',
      subject: unknown.transactionId,
      stuck: true,
      lastError: expect.stringContaining('3600 fen'),
    },
  ]);
});

test('money of a wrong amount goes back by itself, and the order still waits for the right one', async () => {
  const key = await world.place();
  await payOrder(world.platform, key, world.now());
  await receive(told(`${key.orderId}-1`, { amountFen: 36n }));
  expect(await world.order(key)).toMatchObject({ state: 'created' });
  expect(await world.payments(key)).toMatchObject([{ state: 'stray', paidFen: 36n, refundedFen: 36n }]);
  expect(await world.refunds(key)).toMatchObject([{ kind: 'stray', amountFen: 36n, state: 'queued' }]);
  await payOrder(world.platform, key, world.now());
  await receive(told(`${key.orderId}-2`));
  expect(await world.order(key)).toMatchObject({ state: 'confirmed' });
});

test('an order paid twice keeps the first payment and gives the second back by itself', async () => {
  const key = await world.place();
  // WeChat Pay says that the first number is closed, although a guest may still pay it.
  await payOrder(world.platform, key, world.now());
  await world.rows('update huigan.payments set prepay_id = null where out_trade_no = $1', [
    `${key.orderId}-1`,
  ]);
  world.bank.addFaults({
    calls: [
      { call: 'prepay', answer: 'ORDER_CLOSED' },
      { call: 'close', answer: 'ORDER_CLOSED' },
    ],
  });
  await world.pay(key);
  expect(await world.payments(key)).toMatchObject([{ state: 'closed' }, { state: 'paid' }]);
  await receive(told(`${key.orderId}-1`));
  expect(await world.payments(key)).toMatchObject([
    { state: 'stray', refundedFen: 3600n },
    { state: 'paid', refundedFen: 0n },
  ]);
  expect(await world.refunds(key)).toMatchObject([{ kind: 'stray', outTradeNo: `${key.orderId}-1` }]);
  expect(await world.order(key)).toMatchObject({ state: 'confirmed', refundedFen: 0n });
});

test('a payment after the order closed goes back by itself, and the guest cannot pay any more', async () => {
  const key = await world.place();
  const paying = await payOrder(world.platform, key, world.now());
  world.clock.ahead = 16 * MINUTE_MS;
  expect(await closeUnpaid(world.pool, world.now(), never)).toBeGreaterThan(0);
  if ('refused' in paying || paying.outcome !== 'to-pay') throw new Error('not to pay');
  expect(world.bank.pay(paying.params)).toEqual({ errMsg: 'requestPayment:ok' });
  await world.bank.idle();
  await runEffects(world.platform, world.now());
  await world.bank.idle();
  expect(await world.order(key)).toMatchObject({ state: 'closed', closedWhy: 'unpaid' });
  expect(await world.payments(key)).toMatchObject([{ state: 'stray', refundedFen: 3600n }]);
  expect(await world.refunds(key)).toMatchObject([{ kind: 'stray', state: 'done', amountFen: 3600n }]);
  expect(await world.settled(key)).toEqual([]);
  expect(await payOrder(world.platform, key, world.now())).toEqual({ refused: 'wrong-state' });
});

test('a guest who cancels while the payment is under way gets the money back', async () => {
  const key = await world.place();
  world.bank.addFaults({ notices: { silent: 1 } });
  await world.pay(key);
  await cancelOrder(world.pool, key, world.now());
  // WeChat Pay says that it is paid when it is to be closed.
  await runEffects(world.platform, world.now());
  expect(await world.payments(key)).toMatchObject([{ state: 'stray' }]);
  await runEffects(world.platform, world.now());
  await world.bank.idle();
  expect(await world.refunds(key)).toMatchObject([{ kind: 'stray', state: 'done' }]);
});

test('nobody can pay an order any more that was cancelled', async () => {
  const key = await world.place();
  const paying = await payOrder(world.platform, key, world.now());
  await cancelOrder(world.pool, key, world.now());
  await runEffects(world.platform, world.now());
  expect(await world.payments(key)).toMatchObject([{ state: 'closed' }]);
  if ('refused' in paying || paying.outcome !== 'to-pay') throw new Error('not to pay');
  expect(world.bank.pay(paying.params).errMsg).toMatch(/^requestPayment:fail/);
});

test.each(['hang', 'bad-signature', 'SYSTEM_ERROR'] as const)(
  'a prepay that is unsure (%s) is ordered again under the same number',
  async (answer) => {
    const key = await world.place();
    world.bank.addFaults({ calls: [{ call: 'prepay', answer, done: true }] });
    expect(await payOrder(world.platform, key, world.now())).toEqual({ refused: 'try-again' });
    await world.pay(key);
    expect(await world.payments(key)).toMatchObject([{ state: 'paid', attempt: 1 }]);
  },
);

test('without WeChat Pay, and for who has no openid, there is no payment; for strangers no order', async () => {
  const key = await world.place();
  const { platform } = world;
  expect(await payOrder({ ...platform, wechatPay: null }, key, world.now())).toEqual({
    refused: 'no-payment-here',
  });
  const stranger = { ...key, memberId: world.member('bo') };
  expect(await payOrder(platform, stranger, world.now())).toEqual({ refused: 'not-found' });
});

test('killed between the notice and its effects, the sale is told once all the same', async () => {
  const key = await world.place();
  await payOrder(world.platform, key, world.now());
  await receive(told(`${key.orderId}-1`));
  expect(await world.effects(key)).toMatchObject([{ kind: 'tell-sale', stuck: false }]);
  const copy = 'create temp table kept as select * from huigan.effects';
  const client = await world.owner.connect();
  await client.query(copy);
  await Promise.all([runEffects(world.platform, world.now()), runEffects(world.platform, world.now())]);
  // A kill between the doing and the forgetting: the effect is there again.
  await client.query(
    'insert into huigan.effects overriding system value select * from kept where kind = $1',
    ['tell-sale'],
  );
  client.release();
  await runEffects(world.platform, world.now());
  expect(await world.effects(key)).toEqual([]);
  expect(await world.settled(key)).toEqual([key.orderId]);
  expect(await world.brought(key)).toMatchObject({ qualifying: 36n });
});

test('in the end the ledger is what it should be', async () => {
  await runEffects(world.platform, world.now());
  expect(await differencesIn(world.pool, world.owner, world.now())).toEqual([]);
});
