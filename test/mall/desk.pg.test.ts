/*
 * The operator's points mall: items are kept over the revision that was edited, and refer to what there is.
 */
import type { MallItem } from '../../cloudfunctions/contract/mall';
import { goods, openMallWorld, type MallWorld } from '../worlds/mall-world';

let world: MallWorld;
let operator: string;
let an: string;
beforeAll(async () => {
  world = await openMallWorld();
  operator = await world.sessionOf(await world.hire('operator', []));
  an = await world.guest('an');
});
afterAll(() => world.close());

const TEA: MallItem = {
  ...{ name: '轻乳茶一杯', picture: '', description: '', points: 40, fen: 0, stock: 5, perMember: null },
  ...{ what: goods('milk-tea'), from: null, until: null, tiers: [] },
};
const save = (revision: number, changes: Partial<MallItem> = {}, state = 'live') => {
  const document = { ...TEA, ...changes };
  return world.ask({ action: 'save-mall-item', item: 'tea', document, state, revision }, operator, 'trade');
};
const list = () => world.get({ action: 'list-mall-items' }, operator, 'trade');

test('a new item is there for members, and a change over it is its next revision', async () => {
  expect(await save(0)).toEqual({ ok: true, data: { revision: 1 } });
  expect((await world.told({ action: 'list-mall' }, an)).items).toMatchObject([
    { item: 'tea', points: '40' },
  ]);
  expect(await save(1, { points: 45 })).toEqual({ ok: true, data: { revision: 2 } });
  const { items, templates } = await list();
  expect(items).toMatchObject([{ item: 'tea', document: { points: 45 }, revision: 2, taken: '0' }]);
  expect(templates).toEqual([{ id: 'for-points', name: '满20减5' }]);
});

test('whoever edits an older revision is told', async () => {
  expect(await save(1)).toMatchObject({ ok: false, code: 'already-changed' });
  expect(await save(0)).toMatchObject({ ok: false, code: 'already-changed' });
});

test('no fewer pieces than were taken, and what was taken stays', async () => {
  await world.told(world.wanting('tea', { points: 45, store: 's1' }), an);
  expect(await save(2, { points: 45, stock: 1 })).toMatchObject({ ok: true });
  const [other = ''] = await world.newcomers(['other'], 50);
  expect(await world.told(world.wanting('tea', { points: 45, store: 's1' }), other)).toMatchObject({
    why: { code: 'none-left' },
  });
  expect(await save(3, { points: 45, stock: 2 })).toMatchObject({ ok: true });
  await world.told(world.wanting('tea', { points: 45, store: 's1' }), other);
  expect(await save(4, { stock: 1 })).toMatchObject({ ok: false, message: 'stock：已兑出的比这个库存多' });
  expect((await list()).items).toMatchObject([{ revision: 4, taken: '2', document: { stock: 2 } }]);
});

test.each<[string, Partial<MallItem>]>([
  ['没有这张券，或它已停止发放', { what: { kind: 'coupon', template: 'none' } }],
  ['菜单上没有这个商品', { what: goods('none') }],
  ['套餐不能兑换，请选单品', { what: goods('afternoon') }],
  ['没有这家门店', { what: goods('milk-tea', ['none']) }],
  ['没有这个会员等级', { tiers: ['none'] }],
  ['没有这张图片', { picture: 'none.png' }],
])('what there is not is named: %s', async (message, changes) => {
  expect(await save(4, changes)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
});

test('an item that is hidden is gone for members, and is kept', async () => {
  expect(await save(4, { stock: 2 }, 'hidden')).toMatchObject({ ok: true });
  expect((await world.told({ action: 'list-mall' }, an)).items).toEqual([]);
  expect(await world.mall({ action: 'show-mall-item', item: 'tea' }, an)).toMatchObject({
    code: 'not-found',
  });
  expect((await list()).items).toMatchObject([{ state: 'hidden', revision: 5 }]);
  await world.settleEffects();
  expect(await world.differences()).toEqual([]);
});
