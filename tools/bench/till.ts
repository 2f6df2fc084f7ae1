/*
 * The benchmark of the till: tills over HTTP identify members and report sales, which are settled when they
 * are answered; at full load and at half of it, with pgbench TPC-B on the same server in the same run.
 * Server, tills and database share this machine. Prints JSON on stdout, progress on stderr.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { CodeKeys } from '../../cloudfunctions/contract/member-code';
import { keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { present } from '../../cloudfunctions/core/kernel/assert';
import { codeKeysOf } from '../../cloudfunctions/core/settlement/account/make-code';
import { rotatePosSecret } from '../../cloudfunctions/core/settlement/pos/rotate-pos-secret';
import { asDb, openPool, type Database } from '../../cloudfunctions/platform/db';
import { openVault, type Vault } from '../../cloudfunctions/platform/vault';
import { prepareGround, type Ground } from './ground';
import { atFullLoad, percentile, startAtRate } from './latency';
import { startBenchServer } from './till-server';
import { Tills, type Till, type Visit } from './tills';
import { besideTpcb, ratioToTpcb } from './tpcb';
import { wholeOption } from './whole-option';

const PROGRAMME = 'demo-tea';
const BRAND = 'demo-tea';
const CONNECTIONS = 4;
const WARM_UP_SECONDS = 3;

interface Options {
  tills: number;
  members: number;
  seconds: number;
  dataDir?: string;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      tills: { type: 'string', default: '50' },
      members: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '20' },
      data: { type: 'string' },
    },
  });
  const whole = (name: string, text: string, most: number): number => wholeOption(name, text, { most });
  return {
    tills: whole('tills', values.tills, 1000),
    members: whole('members', values.members, 100_000),
    seconds: whole('seconds', values.seconds, 600),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  };
}

async function openTills(pool: Database, vault: Vault, brandId: number, count: number): Promise<Till[]> {
  const ids = Array.from({ length: count }, (_, n) => `s${n + 1}`);
  await keepStores(
    asDb(pool),
    brandId,
    ids.map((id) => ({ id, name: `Store ${id}` })),
  );
  const tills: Till[] = [];
  for (const storeId of ids) {
    const made = await rotatePosSecret(pool, vault, { brandId, storeId }, Date.now());
    tills.push({ store: `${BRAND}/${storeId}`, secret: present(made, 'a store').secret });
  }
  return tills;
}

/** What the members' phones show codes with. */
async function openPhones(pool: Database, vault: Vault, ground: Ground, count: number): Promise<CodeKeys[]> {
  const phones: CodeKeys[] = [];
  for (let from = 0; from < count; from += CONNECTIONS) {
    const members = Array.from({ length: Math.min(CONNECTIONS, count - from) }, (_, n) => ({
      brandId: ground.brandId,
      memberId: ground.firstMember + BigInt(from + n),
    }));
    const keys = await Promise.all(members.map((member) => codeKeysOf(pool, vault, member, Date.now())));
    phones.push(...keys.filter((each) => each !== 'session-expired'));
  }
  return phones;
}

const summary = (visits: readonly Visit[], seconds: number) => {
  const times = (pick: (visit: Visit) => number) => {
    const sorted = visits.map(pick).sort((a, b) => a - b);
    return { p50Ms: percentile(sorted, 0.5), p99Ms: percentile(sorted, 0.99) };
  };
  return {
    requestsPerSecond: Math.round((2 * visits.length) / seconds),
    salesPerSecond: Math.round(visits.length / seconds),
    identify: times((visit) => visit.identifiedMs),
    saleToSettled: times((visit) => visit.settledMs),
  };
};

async function measure(tills: Tills, options: Options, say: (line: string) => void) {
  const fullLoad = (seconds: number): Promise<Visit[]> => {
    let next = 0;
    return atFullLoad(options.tills, seconds, () => tills.visit((next += 1), performance.now()));
  };
  await fullLoad(WARM_UP_SECONDS);
  say(`${options.tills} tills at full load for ${options.seconds} s`);
  const full = await fullLoad(options.seconds);
  const perSecond = full.length / options.seconds / 2;
  say(`half of that: ${Math.round(perSecond)} members a second for ${options.seconds} s`);
  const half: Visit[] = [];
  await startAtRate(perSecond, options.seconds, async (due, count) => {
    half.push(await tills.visit(count, due));
  });
  return { fullLoad: summary(full, options.seconds), halfLoad: summary(half, options.seconds) };
}

/** Runs the benchmark and prints its figures. */
export async function benchTill(args: string[]): Promise<void> {
  const options = readOptions(args);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`${options.members} members, ${options.tills} stores`);
  const ground = await prepareGround({ ...options, programme: PROGRAMME });
  const dataKey = randomBytes(32).toString('hex');
  const vault = openVault(dataKey);
  const pool = openPool(ground.appUrl, CONNECTIONS);
  try {
    const stores = await openTills(pool, vault, ground.brandId, options.tills);
    const phones = await openPhones(pool, vault, ground, options.members);
    const { beside, measured } = await besideTpcb(ground, options.seconds, say, async () => {
      const server = await startBenchServer({
        DATABASE_URL: ground.appUrl,
        HUIGAN_BRAND: BRAND,
        HUIGAN_DATA_KEY: dataKey,
        HUIGAN_SESSION_SECRET: randomBytes(32).toString('hex'),
      });
      const tills = new Tills(server.url, stores, phones);
      return measure(tills, options, say).finally(async () => {
        tills.close();
        await server.stop();
      });
    });
    const ratio = ratioToTpcb(measured.fullLoad.salesPerSecond, beside.tpcbPerSecond, 3);
    const result = { ...options, ...beside, salesToTpcb: ratio, ...measured };
    console.log(JSON.stringify(result, null, 2));
  } finally {
    await pool.end();
    await ground.server.release();
  }
}
