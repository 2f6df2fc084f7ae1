/*
 * What whoever joins waits for is round trips to the database; what a group costs does not grow with its
 * size.
 */
import { receivePayment } from '../../cloudfunctions/core/settlement/money/receive-payment';
import { statementsOf } from '../support/statements';
import { line, requestId } from '../worlds/order-world';
import { offerOf, openGroupWorld, type GroupWorld } from '../worlds/group-world';

let world: GroupWorld;
const names = Array.from({ length: 24 }, (_, n) => `s${String(n).padStart(3, '0')}`);
beforeAll(async () => {
  world = await openGroupWorld();
  await world.newcomers(names);
  await world.lay('large', offerOf({ steps: [{ size: 40, priceFen: 1390 }] }));
});
afterAll(() => world?.close());

const counted = async (ask: () => Promise<unknown>): Promise<number> => (await statementsOf(ask)).length;

test('looking, pricing, taking and paying a seat take as many statements in a group of 2 as of 20', async () => {
  const [first = '', second = '', last = '', ...others] = names;
  const { group } = await world.join(first, { offer: 'large' });
  const costs = async (name: string) => {
    const session = await world.guest(name);
    const cart = { seat: { group }, store: 's1', lines: [line('milk-tea')], points: 'none' };
    const show = await counted(() => world.told({ action: 'show-group', group }, session));
    const quote = await counted(() => world.told({ action: 'quote-seat', ...cart }, session));
    const price = { payableFen: '1390', pointsUsed: '0', showsFace: false, remark: '' };
    const taking = { action: 'take-seat', ...cart, ...price, requestId: requestId() };
    let order = '';
    const take = await counted(async () => {
      order = (await world.told(taking, session)).order as string;
    });
    await world.prepay({ group, order, memberId: world.shop.members.get(name) as bigint });
    const paid = { outTradeNo: `${order}-1`, transactionId: `t${order}`, amountFen: 1390n, state: 'SUCCESS' };
    const came = { ...paid, paidAt: new Date(world.clock.now) } as Parameters<typeof receivePayment>[2];
    const pay = await counted(() => receivePayment(world.pool, world.shop.brandId, came, world.clock.now));
    return { show, quote, take, pay };
  };
  const small = await costs(second);
  for (const name of others.slice(0, 18)) await world.join(name, { group });
  expect(await costs(last)).toEqual(small);
  expect(small).toEqual({ show: 13, quote: 4, take: 8, pay: 8 });
});

test('a page that is looked at again and again reads neither menu nor price book', async () => {
  const [first = ''] = names;
  const session = await world.guest(first);
  const { group } = (await world.told({ action: 'list-my-groups' }, session)).groups[0];
  const look = () => world.told({ action: 'show-group', group }, session);
  await look();
  const read = await statementsOf(look);
  expect(read.filter((sql) => /document from huigan\.price_books|from huigan\.menu_items/.test(sql))).toEqual(
    [],
  );
});
