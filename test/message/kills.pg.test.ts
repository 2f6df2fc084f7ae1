/*
 * Processes that send messages are killed (SIGKILL) at random moments, again and again, two of them at a
 * time. WeChat is asked at most once for each member, and whatever nobody knows about is listed.
 */
import { readStuckEffects } from '../../cloudfunctions/core/effect/stuck-effects.store';
import { asDb } from '../../cloudfunctions/platform/db';
import { killSeed, randomOf, runKilled } from '../support/killed-run';
import { openMessageWorld, type MessageWorld } from '../worlds/message-world';

const NAMES = Array.from({ length: 300 }, (_, at) => `k${at}`);
const PART = 30;
const ROUNDS = 4;
const LONGEST_MS = 350;
const LEASE_MS = 400_000;

let world: MessageWorld;
beforeAll(async () => {
  world = await openMessageWorld();
  await world.invite(NAMES);
  for (const name of NAMES) await world.allow(name, 1);
});
afterAll(() => world?.close());

/** Lets a process begin, and kills it after so long; null: it may end by itself. */
async function run(afterMs: number | null): Promise<void> {
  const parts: string[] = [];
  for (let from = 0; from < NAMES.length; from += PART)
    parts.push(
      NAMES.slice(from, from + PART)
        .map((name) => world.id(name))
        .join(),
    );
  const { connectionString = '' } = world.pool.options as { connectionString?: string };
  const own = {
    DATABASE_URL: connectionString,
    BRAND_ID: String(world.shop.brandId),
    MEMBER_IDS: parts.join(';'),
    WECHAT_URL: world.wechat.url,
    NOW: String(world.clock.now),
  };
  await runKilled('test/message/delivering-process.ts', own, afterMs);
}

const seed = killSeed();

test(`nobody is sent a message twice, whenever a process is killed (KILL_SEED=${seed})`, async () => {
  const random = randomOf(seed);
  const moment = (): number => Math.floor(random() * LONGEST_MS);
  for (let round = 0; round < ROUNDS; round += 1) {
    await Promise.all([run(moment()), run(moment())]);
    // What a process had taken is free again.
    world.clock.now += LEASE_MS;
  }
  await run(null);
  world.clock.now += LEASE_MS;
  await world.work();
  const counts = { sent: 0, unknown: 0 };
  for (const name of NAMES) {
    const { [`once-${world.id(name)}`]: state = '' } = await world.states(name);
    expect(world.askedFor(name)).toBeLessThanOrEqual(1);
    expect(['sent', 'unknown']).toContain(state);
    if (state === 'sent') expect(world.askedFor(name)).toBe(1);
    counts[state as keyof typeof counts] += 1;
  }
  expect(counts.sent + counts.unknown).toBe(NAMES.length);
  const page = { brandId: world.shop.brandId, after: 0n, limit: 1000 };
  expect(await readStuckEffects(asDb(world.pool), page)).toHaveLength(counts.unknown);
}, 240_000);
