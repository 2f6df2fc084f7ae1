/*
 * A limited drop over HTTP: so many coupons, twice as many members who tap three times each, the server
 * killed in the middle and begun again. What must hold is printed beside the figures: as many coupons as
 * there were, one each, and whoever was told that they have one has it. Prints JSON on stdout, progress on
 * stderr.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { CouponTemplate } from '../../cloudfunctions/contract/coupon';
import { PLAIN_ISSUE, PLAIN_TERMS } from '../../cloudfunctions/contract/plain-coupon';
import { keepTemplate } from '../../cloudfunctions/core/coupon/templates.store';
import { openPool, withTransaction } from '../../cloudfunctions/platform/db';
import { findPort } from '../start/free-port';
import { Crowd, type Tap, type Told } from './drop-crowd';
import { prepareGround, sql, type Ground } from './ground';
import { percentile } from './latency';
import { openPhones } from './phones';
import { startBenchServer, type BenchServer } from './till-server';
import { besideTpcb } from './tpcb';
import { wholeOption } from './whole-option';

const PROGRAMME = 'demo-tea';
const BRAND = 'demo-tea';
const TEMPLATE = 'drop';
const TPCB_SECONDS = 10;

interface Options {
  coupons: number;
  members: number;
  requests: number;
  atOnce: number;
  kills: number;
  dataDir?: string;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      coupons: { type: 'string', default: '10000' },
      members: { type: 'string', default: '20000' },
      requests: { type: 'string', default: '60000' },
      'at-once': { type: 'string', default: '200' },
      kills: { type: 'string', default: '2' },
      data: { type: 'string' },
    },
  });
  const whole = (name: keyof typeof values, most: number, least = 1): number =>
    wholeOption(name, values[name] ?? '', { least, most });
  return {
    coupons: whole('coupons', 1_000_000),
    members: whole('members', 200_000),
    requests: whole('requests', 2_000_000),
    atOnce: whole('at-once', 2000),
    kills: whole('kills', 10, 0),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  };
}

/** One each, for an hour, in a drop that has begun. */
const templateOf = (stock: number, now: number): CouponTemplate => ({
  terms: { ...PLAIN_TERMS, name: '限量 5 元券', value: { kind: 'amount-off', thresholdFen: 0, offFen: 500 } },
  issue: {
    ...PLAIN_ISSUE,
    stock,
    perMember: 1,
    by: 'drop',
    from: new Date(now - 60_000).toISOString(),
    until: new Date(now + 3_600_000).toISOString(),
  },
});

/** Everybody taps, in turns, until there are so many taps. */
const tapsOf = ({ requests, members }: Options): Tap[] =>
  Array.from({ length: requests }, (_, n) => ({
    member: (n * 7919) % members,
    requestId: `tap${n.toString(36).padStart(8, '0')}`,
  }));

/** Taps, with the server killed and begun again after each share of them. */
async function rush(crowd: Crowd, options: Options, begin: () => Promise<BenchServer>, server: BenchServer) {
  const told: Told[] = [];
  const killAt = Array.from({ length: options.kills }, (_, n) =>
    Math.floor((options.requests * (n + 1)) / (options.kills + 1) / 2),
  );
  let running = server;
  let killing = Promise.resolve();
  const began = performance.now();
  await crowd.tap(tapsOf(options), options.atOnce, (one) => {
    told.push(one);
    if (told.length !== killAt[0]) return;
    killAt.shift();
    killing = running.kill().then(async () => {
      running = await begin();
    });
  });
  await killing;
  return { told, seconds: (performance.now() - began) / 1000, server: running };
}

/** What must hold: counted in the database, against what the members were told. */
async function check(ground: Ground, told: readonly Told[], { coupons, members }: Options) {
  const expected = Math.min(coupons, members);
  const kept = await sql<{ coupon_id: string; member_id: string }>(
    ground.ownerUrl,
    `select coupon_id::text, member_id::text from huigan.coupons where template_id = '${TEMPLATE}'`,
  );
  const ids = new Map(kept.map((row) => [row.coupon_id, row.member_id]));
  const promised = told.filter(({ coupon }) => coupon !== null);
  const isKept = ({ coupon, member }: Told): boolean =>
    ids.get(coupon ?? '') === (ground.firstMember + BigInt(member)).toString();
  return {
    issued: kept.length,
    holders: new Set(ids.values()).size,
    toldAndNotThere: promised.filter((one) => !isKept(one)).length,
    isExact: kept.length === expected && new Set(ids.values()).size === kept.length && promised.every(isKept),
  };
}

/** Runs the benchmark and prints its figures. */
export async function benchDrop(args: string[]): Promise<void> {
  const options = readOptions(args);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const ground = await prepareGround({ ...options, programme: PROGRAMME });
  const pool = openPool(ground.appUrl, 1);
  const secret = randomBytes(32).toString('hex');
  const port = await findPort({ host: '127.0.0.1', port: 0 });
  const begin = (): Promise<BenchServer> =>
    startBenchServer({
      PORT: String(port),
      DATABASE_URL: ground.appUrl,
      HUIGAN_BRAND: BRAND,
      HUIGAN_DATA_KEY: randomBytes(32).toString('hex'),
      HUIGAN_SESSION_SECRET: secret,
    });
  try {
    const { brandId } = ground;
    const template = templateOf(options.coupons, Date.now());
    await withTransaction(pool, (db) =>
      keepTemplate(db, { brandId, templateId: TEMPLATE, state: 'live', version: 1, template }, Date.now()),
    );
    const sessions = await openPhones(ground, secret, options.members);
    const { beside, measured } = await besideTpcb(ground, TPCB_SECONDS, say, async () => {
      const first = await begin();
      say(`${options.requests} taps of ${options.members} members for ${options.coupons} coupons`);
      const crowd = new Crowd(first.url, sessions, TEMPLATE);
      const { told, seconds, server } = await rush(crowd, options, begin, first);
      crowd.close();
      await server.stop();
      return { told, seconds, checked: await check(ground, told, options) };
    });
    const { told, seconds, checked } = measured;
    const times = told
      .filter(({ sent }) => sent === 1)
      .map(({ ms }) => ms)
      .sort((a, b) => a - b);
    const result = {
      ...options,
      ...checked,
      seconds: Math.round(seconds * 10) / 10,
      answeredPerSecond: Math.round(told.length / seconds),
      grantedPerSecond: Math.round(checked.issued / seconds),
      p50Ms: percentile(times, 0.5),
      p99Ms: percentile(times, 0.99),
      sentAgain: told.filter(({ sent }) => sent > 1).length,
      ...beside,
    };
    console.log(JSON.stringify(result, null, 2));
  } finally {
    await pool.end();
    await ground.server.release();
  }
}
