/*
 * Effects by themselves: whoever waits for one thing does not wait for another, what cannot be read is left
 * to an operator and holds up nobody, and an operator names what was given up by its number.
 */
import { retryEffects } from '../../cloudfunctions/core/settlement/desk/retry-effects';
import { cancelOrder } from '../../cloudfunctions/core/settlement/holdings/close-order';
import { runEffects, runOrderEffects } from '../../cloudfunctions/core/settlement/work/run-effects';
import { EFFECTS, isTelling, kindsFor, type EffectKind } from '../../cloudfunctions/core/effect/effects';
import { listStuckEffects } from '../../cloudfunctions/core/views/money/stuck-effects';
import { asDb } from '../../cloudfunctions/platform/db';
import { openPayWorld, type PayWorld } from '../worlds/pay-world';

let world: PayWorld;
beforeAll(async () => {
  world = await openPayWorld();
});
afterAll(() => world?.close());

const KINDS = Object.keys(EFFECTS) as EffectKind[];

test('who waits until the ledger knows waits for what it is told, and for the orders of a group that fills', () => {
  const waitedFor = KINDS.filter((kind) => isTelling({ kind }) || kind === 'confirm-seats');
  expect(kindsFor('settlement')).toEqual(waitedFor);
  expect(kindsFor('cause')).toEqual(KINDS.filter((kind) => EFFECTS[kind].waitedForBy !== 'nobody'));
});

test('waiting for one order leaves the effects of the same member’s other order alone', async () => {
  const points = [{ line: '1', quantity: 1, netFen: 900n, points: 5n }];
  const orders = [await world.place('an', points), await world.place('an', points)] as const;
  for (const key of orders) expect(await cancelOrder(world.pool, key, world.now())).toBeNull();
  await runOrderEffects(world.platform, orders[0], world.now(), 'settlement');
  expect(await world.effects(orders[0])).toEqual([]);
  expect(await world.effects(orders[1])).toMatchObject([{ kind: 'return-points', stuck: false }]);
  await runEffects(world.platform, world.now());
  expect(await world.effects(orders[1])).toEqual([]);
});

test('what cannot be read is left to an operator, and what comes after it is carried out', async () => {
  const { pool, owner, shop } = world;
  const key = await world.place('an', [{ line: '1', quantity: 1, netFen: 900n, points: 5n }]);
  const add = (kind: string, payload: string) =>
    owner.query(
      `insert into huigan.effects (member_id, kind, subject, brand_id, owner_kind, owner_id, payload, due_at, made_at)
       values ($1, $2, $3, $4, 'order', $3, $5, now() - interval '1 minute', now())`,
      [key.memberId, kind, key.orderId, shop.brandId, payload],
    );
  await add('tell-moon', '{}');
  await add('upload-shipping', '{"handedOutAt": "yesterday"}');
  await cancelOrder(pool, key, world.now());
  await runEffects(world.platform, world.now());
  expect(await world.effects(key)).toMatchObject([
    { kind: 'tell-moon', stuck: true, lastError: expect.stringContaining('tell-moon') as string },
    { kind: 'upload-shipping', stuck: true, lastError: expect.stringContaining('upload-shipping') as string },
  ]);
  const { effects } = await listStuckEffects(asDb(pool), shop.brandId, 0n);
  expect(effects).toMatchObject([
    { kind: 'tell-moon', name: 'tell-moon', order: key.orderId, attempts: 1 },
    { kind: 'upload-shipping', name: EFFECTS['upload-shipping'].name, order: key.orderId },
  ]);
  const by = { brandId: shop.brandId, storeId: null, staffId: null, clerk: null } as never;
  const numbers = effects.map(({ id }) => BigInt(id));
  expect(await retryEffects(pool, by, numbers, world.now())).toBe(2);
  expect(await retryEffects(pool, by, numbers, world.now())).toBe(0);
  await owner.query(`delete from huigan.effects where owner_id = $1`, [key.orderId]);
});
