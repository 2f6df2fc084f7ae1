/*
 * Group-buy over HTTP, with the payment protocol of the simulated WeChat Pay: so many members race for one
 * large group, then others for many small ones, a fifth of the notices late or double, the server killed in
 * the middle and begun again. What must hold is printed beside the figures: nobody too many in a group, and
 * nobody who paid without a seat or their money. Prints JSON on stdout, progress on stderr.
 */
import { randomBytes } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ALWAYS } from '../../cloudfunctions/contract/plain-prices';
import { keepOffer } from '../../cloudfunctions/core/group/offers.store';
import { openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { auditBrands } from '../audit/audit-brands';
import { findPort } from '../start/free-port';
import { GroupCrowd, type Raced } from './group-crowd';
import { percentileOf, race, Shop } from './group-race';
import { prepareGround, sql, type Ground } from './ground';
import { startAtRate } from './latency';
import { stockShop } from './order';
import { startBenchBank, type BenchBank } from './order-bank';
import { openPhones } from './phones';
import { postJson } from './post-json';
import { besideTpcb } from './tpcb';
import { wholeOption } from './whole-option';

const BRAND = 'demo-tea';
const PRICE_FEN = 1390;
const TPCB_SECONDS = 10;
/** What is missing then is stranded. Milliseconds. */
const PATIENCE_MS = 240_000;
const CONNECTIONS = 3;

interface Options {
  members: number;
  seats: number;
  groups: number;
  atOnce: number;
  kills: number;
  dataDir?: string;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      members: { type: 'string', default: '2000' },
      seats: { type: 'string', default: '500' },
      groups: { type: 'string', default: '100' },
      'at-once': { type: 'string', default: '100' },
      kills: { type: 'string', default: '5' },
      data: { type: 'string' },
    },
  });
  const whole = (name: keyof typeof values, most: number, least = 1): number =>
    wholeOption(name, values[name] ?? '', { least, most });
  return {
    members: whole('members', 50_000, 10),
    seats: whole('seats', 1000, 2),
    groups: whole('groups', 1000),
    atOnce: whole('at-once', 1000),
    kills: whole('kills', 20, 0),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  };
}

/** An offer of cups, for a day. */
const layOffer = (pool: Database, brandId: number, offerId: string, size: number): Promise<unknown> =>
  withTransaction(pool, (db) =>
    keepOffer(db, {
      ...{ brandId, offerId, state: 'live', revision: 0 },
      offer: {
        ...{ name: `${size} 人团`, notes: '', times: ALWAYS, stock: null, perMember: null },
        terms: {
          ...{ kind: 'seats', product: 'cup-1', steps: [{ size, priceFen: PRICE_FEN }] },
          ...{ leader: { kind: 'none' }, newcomersOnly: false, minutes: 1440, fillAbove: null, open: true },
        },
      },
    }),
  );

/** Counted in the database, once everything is over: who is too many, and who paid for nothing. */
async function settled(ground: Ground, offerId: string) {
  const end = performance.now() + PATIENCE_MS;
  const look = async () => {
    const [row] = await sql<Record<string, string>>(
      ground.ownerUrl,
      `select count(*) filter (where s.state = 'confirmed') as confirmed,
         count(*) filter (where s.state in ('held', 'paid', 'refunding')) as open,
         count(*) filter (where p.paid_fen > p.refunded_fen and s.state <> 'confirmed') as stranded,
         count(*) filter (where s.state = 'confirmed' and p.refunded_fen > 0) as twice,
         (select count(*) from huigan.groups g where g.offer_id = '${offerId}' and (g.paid > g.size
           or g.held + g.paid > g.size)) as overfilled,
         (select count(*) from huigan.groups g where g.offer_id = '${offerId}' and g.state = 'filled') as filled
       from huigan.group_seats s join huigan.orders o on o.order_id = s.order_id
       left join huigan.payments p on p.order_id = o.order_id and p.paid_fen is not null
       where o.offer_id = '${offerId}'`,
    );
    return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
  };
  let found = await look();
  while ((found['open'] ?? 0) > 0 && performance.now() < end) {
    await sleep(500);
    found = await look();
  }
  return found;
}

interface Stage {
  ground: Ground;
  pool: Database;
  crowd: GroupCrowd;
  bank: BenchBank;
  shop: Shop;
  options: Options;
  say: (line: string) => void;
}

/** Opens groups of an offer by their first members; their ids. */
async function open({ crowd }: Stage, offer: string, count: number, from: number): Promise<string[]> {
  const opened: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const { group, why } = await crowd.join(from + n, { offer }, `open${offer}${n}0000`);
    if (group === null) throw new Error(`group ${n} of ${offer}: ${why}`);
    opened.push(group);
  }
  return opened;
}

/** A fifth of the notices comes late or twice. */
const spoilNotices = (bank: BenchBank, payments: number): Promise<unknown> => {
  const tenth = Math.ceil(payments / 10);
  const agent = new Agent();
  return postJson(agent, `${bank.url}/sandbox/faults`, { notices: { duplicate: tenth, lose: tenth } });
};

interface Groups {
  offer: string;
  groups: number;
  size: number;
  /** The first of the members who race. */
  from: number;
  kills: number;
}

async function raceFor(stage: Stage, { offer, groups, size, from, kills }: Groups) {
  const { options, bank, say, pool, ground } = stage;
  await layOffer(pool, ground.brandId, offer, size);
  const ids = await open(stage, offer, groups, from);
  // Whoever leads has paid when the notice has come.
  await sleep(1000);
  await spoilNotices(bank, groups * size);
  const wishes = Array.from({ length: options.members - groups }, (_, n) => ({
    member: from + groups + n,
    seat: { group: ids[n % ids.length] ?? '' },
    requestId: `join${offer}${String(n).padStart(6, '0')}`,
  }));
  say(`${wishes.length} members for ${groups} group(s) of ${size}, the server killed ${kills} times`);
  const raced = await race(stage, wishes, kills);
  return { ...raced, ...(await settled(ground, offer)) };
}

/** At half the rate of before, nobody killed: what one join takes then. */
async function calm({ crowd, pool, ground, say, options }: Stage, perSecond: number, from: number) {
  const offer = 'calm';
  await layOffer(pool, ground.brandId, offer, 1000);
  const [group = ''] = await open({ crowd } as Stage, offer, 1, from);
  await sleep(1000);
  const seconds = Math.max(1, Math.floor(Math.min(options.members, 900) / Math.max(perSecond, 1)));
  say(`half of that: ${perSecond} joins a second for ${seconds} s`);
  const told: Raced[] = [];
  await startAtRate(perSecond, seconds, async (_, count) => {
    told.push(await crowd.take(from + 1 + count, { group }, `calm${String(count).padStart(8, '0')}`));
  });
  return { joinsPerSecond: perSecond, p50Ms: percentileOf(told, 0.5), p99Ms: percentileOf(told, 0.99) };
}

async function run(stage: Omit<Stage, 'crowd' | 'bank' | 'shop'>, phones: string[], secret: string) {
  const { ground, options, pool } = stage;
  await stockShop(pool, ground.brandId);
  const port = await findPort({ host: '127.0.0.1', port: 0 });
  const bank = await startBenchBank(`http://127.0.0.1:${port}/wechat-pay/v1/notices`);
  const shop = new Shop({
    ...bank.env,
    PORT: String(port),
    DATABASE_URL: ground.appUrl,
    HUIGAN_BRAND: BRAND,
    HUIGAN_DATA_KEY: randomBytes(32).toString('hex'),
    HUIGAN_SESSION_SECRET: secret,
  });
  const cart = { store: 's1', product: 'cup-1', payableFen: String(PRICE_FEN) };
  const crowd = new GroupCrowd({ server: await shop.begin(), bank: bank.url }, phones, cart);
  const full: Stage = { ...stage, crowd, bank, shop };
  try {
    const { members, seats, groups, kills } = options;
    const hot = { groups: 1, size: seats };
    const many = { groups, size: 5 };
    const run = (offer: string, shape: { groups: number; size: number }, turn: number, killed: number) =>
      raceFor(full, { offer, ...shape, from: turn * members, kills: killed });
    // The first is for warm code and caches.
    await run('warm', { groups: 1, size: 50 }, 0, 0);
    const hotGroup = await run('hot', hot, 1, 0);
    const manyGroups = await run('many', many, 2, 0);
    const halfLoad = await calm(full, Math.ceil(hotGroup.joinsPerSecond / 2), 3 * members);
    const hotKilled = await run('hotkilled', hot, 4, kills);
    const manyKilled = await run('manykilled', many, 5, kills);
    await sleep(2000);
    const audit = await auditBrands(pool, { brandKey: BRAND, asOf: undefined, now: Date.now() });
    const differences = audit.brands.flatMap((brand) => brand.differences).length;
    return { hotGroup, manyGroups, halfLoad, hotKilled, manyKilled, auditDifferences: differences };
  } finally {
    crowd.close();
    await shop.stop();
    await bank.stop();
  }
}

/** Runs the benchmark and prints its figures. */
export async function benchGroupBuy(args: string[]): Promise<void> {
  const options = readOptions(args);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const members = 6 * options.members + 1;
  const ground = await prepareGround({ ...options, members, programme: BRAND });
  const pool = openPool(ground.appUrl, CONNECTIONS);
  try {
    const secret = randomBytes(32).toString('hex');
    const phones = await openPhones(ground, secret, members);
    const { beside, measured } = await besideTpcb(ground, TPCB_SECONDS, say, () =>
      run({ ground, pool, options, say }, phones, secret),
    );
    console.log(JSON.stringify({ ...options, ...measured, ...beside }, null, 2));
  } finally {
    await pool.end();
    await ground.server.release();
  }
}
