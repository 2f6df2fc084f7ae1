/*
 * Processes in which members take commission out are killed (SIGKILL) at random moments, again and again; the
 * next one begins anew. Each member is paid once.
 */
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { killSeed, randomOf, runKilled } from '../support/killed-run';
import { openWithdrawalWorld, type WithdrawalWorld } from '../worlds/withdrawal-world';
import { knowByWechat } from '../worlds/known-members';

const NAMES = Array.from({ length: 12 }, (_, n) => `killed-${n + 1}`);
const KILLS = 6;
const LONGEST_MS = 160;
const LEASE_MS = 400_000;
let world: WithdrawalWorld;
beforeAll(async () => {
  world = await openWithdrawalWorld();
});
afterAll(() => world?.close());

async function hire(): Promise<void> {
  const { pool, shop } = world;
  await makeMembers(asDb(pool), shop.brandId, 'test', NAMES);
  for (const [name, memberId] of await findMembers(asDb(pool), shop.brandId, 'test', NAMES)) {
    shop.members.set(name, memberId);
    await knowByWechat(world.owner, shop.brandId, [[`o-${name}`, memberId]]);
    await world.grant(name, 700);
  }
}

/** Lets a process begin, and kills it after so long; null: it may end by itself. */
async function run(afterMs: number | null): Promise<void> {
  const members = NAMES.map((name) => world.member(name)).join();
  const own = { ...world.processEnv, BRAND_ID: String(world.shop.brandId), MEMBER_IDS: members };
  await runKilled('test/withdrawal/withdrawing-process.ts', own, afterMs);
}

const seed = killSeed();

test(`each member is paid once, whenever a process is killed (KILL_SEED=${seed})`, async () => {
  await hire();
  const random = randomOf(seed);
  for (let kill = 0; kill < KILLS; kill += 1) await run(Math.floor(random() * LONGEST_MS));
  await run(null);
  await world.work(LEASE_MS);
  for (const name of NAMES) {
    const [row] = await world.withdrawals(name);
    await world.confirm(name, row?.withdrawalId ?? '');
    const rows = await world.withdrawals(name);
    expect(rows.map(({ state, grossFen }) => [state, grossFen])).toEqual([['paid', 500n]]);
    expect(await world.book(name)).toEqual({ available: 200, debt: 0 });
  }
  expect(world.bank.transfers()).toHaveLength(NAMES.length);
  await world.work(LEASE_MS);
  expect(await world.effects()).toEqual([]);
  expect(await world.differences()).toEqual([]);
});
