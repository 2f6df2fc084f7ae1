/*
 * The product against the reference model: generated events, received in batches of any size and settled by
 * several workers at once, leave no difference, lot by lot and transfer by transfer.
 */
import { programmeSchema } from '../../cloudfunctions/contract/programme';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { findMembers, makeMembers } from '../../cloudfunctions/core/member/member.store';
import { publishProgramme } from '../../cloudfunctions/core/settlement/desk/publish-programme';
import { receiveEvents } from '../../cloudfunctions/core/settlement/intake/receive-events';
import { settleNext } from '../../cloudfunctions/core/settlement/intake/settle-events';
import { generateStory } from '../model/generate';
import { randomFrom, type Random } from '../model/generate-random';
import { createModel } from '../model/model';
import type { Model, ModelEvent, ModelMember, Programme } from '../model/model-types';
import { hardProgrammes } from '../model/programmes';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { readTold, toIncoming, type Told } from './told-events';

const SEED = Number(process.env['SEED'] ?? 20_261_121);
/**
 * Enough for every rule to meet every other; EVENTS=100000 takes some minutes and is for changes of a rule.
 */
const EVENTS = Number(process.env['EVENTS'] ?? 8_000);
const stories = Object.entries(hardProgrammes);

async function openBrand(pool: Database, versions: readonly Programme[]) {
  let brandId = 0;
  for (const version of versions) {
    const result = await publishProgramme(pool, programmeSchema.parse(version), 0, 0);
    if (result.outcome === 'refused') throw new Error(result.reason);
    brandId = result.brand.brandId;
  }
  return { brandId, utcOffsetMinutes: versions[0]?.utcOffsetMinutes ?? 480 };
}

async function membersOf(pool: Database, brandId: number, events: readonly ModelEvent[]) {
  const keys = [...new Set(events.flatMap((event) => event.member ?? []))];
  await makeMembers(asDb(pool), brandId, 'test', keys);
  const ids = await findMembers(asDb(pool), brandId, 'test', keys);
  return (key: string): bigint => ids.get(key) ?? 0n;
}

/** A worker that settles with batches of changing size until it is told to stop and nothing waits. */
async function work(pool: Database, random: Random, told: () => boolean): Promise<void> {
  for (let after = 0n; ;) {
    const done = told();
    const { next, settled, refused } = await settleNext(pool, after, random.between(1, 900));
    if (next === null && after === 0n && settled + refused.length === 0) {
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    after = next ?? 0n;
  }
}

async function tell(
  pool: Database,
  versions: readonly Programme[],
  events: readonly ModelEvent[],
  seed: number,
): Promise<string[]> {
  const random = randomFrom(seed);
  const brand = await openBrand(pool, versions);
  const memberOf = await membersOf(pool, brand.brandId, events);
  const outcomes: string[] = [];
  let told = false;
  const workers = [1, 2].map((n) => work(pool, randomFrom(seed + n), () => told));
  for (let start = 0; start < events.length;) {
    const end = start + random.pick([1, 7, 60, 400, 1500]);
    const part = events.slice(start, end).map((event) => toIncoming(event, memberOf));
    const answers = await receiveEvents(pool, brand, part);
    outcomes.push(...answers.map(({ outcome }) => (outcome === 'parked' ? 'received' : outcome)));
    start = end;
  }
  told = true;
  await Promise.all(workers);
  return outcomes;
}

/** An event that is told in one batch with the sale that it waits for is received at once. */
const OUTCOMES = {
  accepted: 'received',
  duplicate: 'known',
  conflict: 'conflict',
  parked: 'received',
} as const;

/** The model's member in the words of the product's rows. */
function expectedOf(member: ModelMember, lowest: string) {
  const { balances } = member;
  const text = (amount: bigint) => amount.toString();
  return {
    member: {
      clock: member.clock,
      tier: member.tier === lowest ? null : member.tier,
      tierUntil: member.tierUntil,
      active: text(balances.active),
      pending: text(balances.pending),
      debt: text(balances.debt),
      qualifying: text(balances.qualifying),
      commissionActive: text(balances.commission.active),
      commissionPending: text(balances.commission.pending),
      commissionDebt: text(balances.commission.debt),
    },
    lots: member.lots.map(({ cause: _cause, activatesAt: _activatesAt, ...lot }) => ({
      ...lot,
      granted: text(lot.granted),
      remaining: text(lot.remaining),
      expired: text(lot.expired),
      reversed: text(lot.reversed),
      qualifying: text(lot.qualifying),
    })),
    transfers: member.transfers.map((transfer) => ({
      ...transfer,
      amount: text(transfer.amount),
      lot: transfer.asset === 'QUALIFYING' ? null : transfer.lot,
    })),
  };
}

function compare(model: Model, told: Told, versions: readonly Programme[]): void {
  const lowest = versions[0]?.tiers.levels[0]?.code ?? '';
  for (const key of model.memberKeys()) {
    const member = model.member(key);
    if (!member) throw new Error(`the model lost ${key}`);
    const expected = expectedOf(member, lowest);
    const id = `test:${key}`;
    const found = {
      member: told.members.get(id),
      lots: told.lots.get(id) ?? [],
      transfers: told.transfers.get(id) ?? [],
    };
    expect({ key, ...found }).toEqual({ key, ...expected });
  }
  expect(told.members.size).toBe(model.memberKeys().length);
  expect(told.refused).toEqual(model.refused.map(({ source, id, code }) => `${source}|${id}|${code}`).sort());
}

describe('the ledger agrees with the reference model, lot by lot', () => {
  let database: TestDatabase;
  let pool: Database;
  beforeEach(async () => {
    database = await createTestDatabase();
    pool = openPool(database.appUrl, 4);
  });
  afterEach(async () => {
    await pool.end();
    await database.drop();
  });

  test.each(stories)(
    'under the programme %s',
    async (name, versions) => {
      const seed = SEED + name.length;
      const count = Math.ceil(EVENTS / stories.length);
      console.info(`SEED=${SEED} EVENTS=${EVENTS} ${name}: ${count} events`);
      const events = [
        ...generateStory({ seed, members: Math.ceil(count / 20), events: count, programmes: versions }),
      ];
      const model = createModel(versions);
      const expected = events.map((event) => OUTCOMES[model.receive(event)]);
      expect(await tell(pool, versions, events, seed)).toEqual(expected);
      compare(model, await readTold(database.ownerUrl), versions);
    },
    300_000,
  );
});
