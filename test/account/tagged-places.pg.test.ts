/*
 * Where somebody of the neighbourhood hands parcels out is often where they live. What a place is called is
 * kept as long as guests must find it, and goes with the account of who leads it.
 */
import { closeAccount } from '../../cloudfunctions/core/settlement/account/close-account';
import { cycleOf, openCommunityWorld, type CommunityWorld } from '../worlds/community-world';
import { line } from '../worlds/order-world';
import { memberOf } from '../worlds/till-shop';
import { tagsOf, type Tags } from './tags';

let world: CommunityWorld;
let tags: Tags;
beforeEach(async () => {
  world = await openCommunityWorld();
  await world.newcomers(['an3']);
  tags = tagsOf(world.owner);
  const named = { name: tags.tag(), address: tags.tag() };
  const places = [
    { code: 'store', store: 's1', name: '西湖店', address: '西湖路 1 号', leader: null },
    { code: 'lane', store: 's1', ...named, leader: 'test:lin' },
  ];
  expect(await world.publish('weekend', cycleOf({ places }))).toMatchObject({ ok: true });
  await world.buy('an3', await world.groupAt('weekend', 'lane'), [line('cake')]);
  expect(await tags.missing()).toEqual([]);
});
afterEach(async () => {
  await world.rounds();
  expect(await world.differences()).toEqual([]);
  await world.close();
});

const close = async (): Promise<void> => {
  const { platform, shop, clock } = world;
  const member = { memberId: memberOf(shop, 'lin'), brandId: shop.brandId };
  const seen = { redeemablePoints: 0n, commissionFen: 0n };
  expect(await closeAccount(platform, platform.vault, { member, ...seen, now: clock.now })).toBeNull();
};

test('a place of a cycle that is over loses its name and address with the account of who led it', async () => {
  await world.toDay(6);
  expect(await tags.missing()).toEqual([]);
  await close();
  expect(await tags.left()).toEqual([]);
  // Another place keeps its own.
  const [row] = await world.rows(`select document from huigan.group_offers where offer_id = 'weekend'`);
  expect(JSON.stringify(row)).toContain('西湖店');
});

test('while parcels are to be fetched there guests find it; then it is erased', async () => {
  await close();
  expect(await tags.missing()).toEqual([]);
  await world.toDay(6);
  expect(await tags.left()).toEqual([]);
});
