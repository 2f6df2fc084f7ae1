/*
 * The benchmark of ordering: guests over HTTP are quoted, order, pay, and wait until the notice has come and
 * the ledger has the sale; at full load and at half of it, with pgbench TPC-B on the same server in the same
 * run. Server, simulated WeChat Pay, guests and database share this machine. Prints JSON on stdout, progress
 * on stderr.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { keepProducts, keepStores } from '../../cloudfunctions/core/catalog/catalog.store';
import { holdMenu, keepCategories, keepItem } from '../../cloudfunctions/core/menu/menu.store';
import { keepStoreDetails } from '../../cloudfunctions/core/menu/store-details.store';
import { openPool, withTransaction, type Database } from '../../cloudfunctions/platform/db';
import { findPort } from '../start/free-port';
import { prepareGround, type Ground } from './ground';
import { atFullLoad, percentile, startAtRate } from './latency';
import { startBenchBank } from './order-bank';
import { Guests, type Ordering } from './order-guests';
import { openPhones } from './phones';
import { startBenchServer } from './till-server';
import { besideTpcb, ratioToTpcb } from './tpcb';
import { wholeOption } from './whole-option';

const PROGRAMME = 'demo-tea';
const BRAND = 'demo-tea';
const CONNECTIONS = 3;
const WARM_UP_SECONDS = 3;
const STORES = 10;
const PRODUCTS = 40;

interface Options {
  guests: number;
  members: number;
  seconds: number;
  dataDir?: string;
}

function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      guests: { type: 'string', default: '20' },
      members: { type: 'string', default: '5000' },
      seconds: { type: 'string', default: '20' },
      data: { type: 'string' },
    },
  });
  const whole = (name: string, text: string, most: number): number => wholeOption(name, text, { most });
  return {
    guests: whole('guests', values.guests, 1000),
    members: whole('members', values.members, 100_000),
    seconds: whole('seconds', values.seconds, 600),
    ...(values.data === undefined ? {} : { dataDir: values.data }),
  };
}

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** Stores that never close, and a menu of plain cups. */
export function stockShop(
  pool: Database,
  brandId: number,
): Promise<{ stores: string[]; products: string[] }> {
  const stores = Array.from({ length: STORES }, (_, n) => `s${n + 1}`);
  const products = Array.from({ length: PRODUCTS }, (_, n) => `cup-${n + 1}`);
  return withTransaction(pool, async (db) => {
    await keepStores(
      db,
      brandId,
      stores.map((id) => ({ id, name: `Store ${id}` })),
    );
    await keepProducts(
      db,
      brandId,
      products.map((id, n) => ({ id, name: `茶 ${n + 1}`, category: 'milk-tea', priceFen: 1500n })),
    );
    await holdMenu(db, brandId);
    await keepCategories(db, brandId, [{ id: 'milk-tea', name: '奶茶' }]);
    for (const [n, product] of products.entries()) {
      const item = { product, name: `茶 ${n + 1}`, category: 'milk-tea', priceFen: 1500 + n * 10 };
      const plain = {
        picture: '',
        description: '',
        tips: [],
        options: [],
        set: null,
        windows: [],
        custom: null,
      };
      await keepItem(db, brandId, {
        item: { ...item, ...plain, mostPerOrder: 99 },
        shown: true,
        revision: 0,
      });
    }
    const hours = [{ weekdays: EVERY_DAY, from: '00:00', to: '24:00' }];
    for (const store of stores)
      await keepStoreDetails(db, brandId, store, {
        address: '',
        phone: '',
        position: null,
        hours,
        ordering: true,
      });
    return { stores, products };
  });
}

const summary = (orders: readonly Ordering[], seconds: number) => {
  const times = (pick: (order: Ordering) => number) => {
    const sorted = orders.map(pick).sort((a, b) => a - b);
    return { p50Ms: percentile(sorted, 0.5), p99Ms: percentile(sorted, 0.99) };
  };
  return {
    guestsPerSecond: Math.round((orders.length / seconds) * 10) / 10,
    quote: times((order) => order.quoteMs),
    create: times((order) => order.createMs),
    pay: times((order) => order.payMs),
    paymentToSettled: times((order) => order.settledMs),
    whole: times((order) => order.quoteMs + order.createMs + order.payMs + order.settledMs),
  };
};

async function measure(guests: Guests, options: Options, say: (line: string) => void) {
  let next = 0;
  const order = (): Promise<Ordering> => guests.order((next += 1));
  await atFullLoad(options.guests, WARM_UP_SECONDS, order);
  say(`${options.guests} guests at full load for ${options.seconds} s`);
  const full = await atFullLoad(options.guests, options.seconds, order);
  const perSecond = full.length / options.seconds / 2;
  say(`half of that: ${Math.round(perSecond)} guests a second for ${options.seconds} s`);
  const half: Ordering[] = [];
  await startAtRate(perSecond, options.seconds, async () => {
    half.push(await order());
  });
  return { fullLoad: summary(full, options.seconds), halfLoad: summary(half, options.seconds) };
}

/** Server and WeChat Pay, guests, and the figures. */
async function run(ground: Ground, pool: Database, options: Options, say: (line: string) => void) {
  const secret = randomBytes(32).toString('hex');
  const shop = await stockShop(pool, ground.brandId);
  const phones = await openPhones(ground, secret, options.members);
  const port = await findPort({ host: '127.0.0.1', port: 0 });
  const bank = await startBenchBank(`http://127.0.0.1:${port}/wechat-pay/v1/notices`);
  const server = await startBenchServer({
    ...bank.env,
    PORT: String(port),
    DATABASE_URL: ground.appUrl,
    HUIGAN_BRAND: BRAND,
    HUIGAN_DATA_KEY: randomBytes(32).toString('hex'),
    HUIGAN_SESSION_SECRET: secret,
  });
  const places = { server: server.url, bank: bank.url };
  const guests = new Guests(pool, places, ground.firstMember, phones, shop.stores, shop.products);
  try {
    return await measure(guests, options, say);
  } finally {
    guests.close();
    await server.stop();
    await bank.stop();
  }
}

/** Runs the benchmark and prints its figures. */
export async function benchOrder(args: string[]): Promise<void> {
  const options = readOptions(args);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  say(`${options.members} members, ${STORES} stores`);
  const ground = await prepareGround({ ...options, programme: PROGRAMME });
  const pool = openPool(ground.appUrl, CONNECTIONS);
  try {
    const { beside, measured } = await besideTpcb(ground, options.seconds, say, () =>
      run(ground, pool, options, say),
    );
    const ratio = ratioToTpcb(measured.fullLoad.guestsPerSecond, beside.tpcbPerSecond, 3);
    const result = { ...options, ...beside, guestsToTpcb: ratio, ...measured };
    console.log(JSON.stringify(result, null, 2));
  } finally {
    await pool.end();
    await ground.server.release();
  }
}
