/*
 * Each function as the cloud gets it: its folder alone, in a process of its own, called as CloudBase calls it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openPool } from '../../cloudfunctions/platform/db';
import { buildFunctions } from '../../tools/build/build-functions';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { SECRET } from './server-process';
import { token } from './tokens';
import { makeShop, sale, settle, teaProgramme, type Shop } from './two-brands';

const ROOT = join(__dirname, '..', '..');
let folder: string;
let database: TestDatabase;
let shop: Shop;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'huigan-bundles-'));
  symlinkSync(join(ROOT, 'cloudfunctions'), join(folder, 'cloudfunctions'));
  await buildFunctions(folder);
  database = await createTestDatabase();
  const pool = openPool(database.appUrl, 1);
  shop = await makeShop(pool, teaProgramme({}), { an: '安然' });
  await settle(pool, shop, [sale(shop.members.get('an'), 'a1', Date.now() - 3_600_000, 5000)]);
  await pool.end();
});

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database?.drop();
});

/** Calls `main` once and answers with what it answered. */
async function callMain(name: string, event: object, env: object): Promise<unknown> {
  const script = `
    const { main } = require(${JSON.stringify(join(folder, 'dist', 'functions', name, 'index.js'))});
    main(JSON.parse(process.argv[1]), { request_id: 'cloud-1' }).then((reply) => {
      process.stdout.write('\\nANSWER ' + JSON.stringify(reply) + '\\n', () => process.exit(0));
    });`;
  const options = { env: { ...env } as unknown as NodeJS.ProcessEnv, cwd: tmpdir() };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['-e', script, JSON.stringify(event)],
    options,
  );
  const answer = stdout.split('\n').find((line) => line.startsWith('ANSWER '));
  return JSON.parse(answer?.slice(7) ?? 'null');
}

describe('bundled functions', () => {
  const env = () => ({
    DATABASE_URL: database.appUrl,
    HUIGAN_SESSION_SECRET: SECRET,
    NODE_ENV: 'production',
  });

  test('every function is bundled and has its settings', () => {
    const names = readdirSync(join(folder, 'dist', 'functions')).sort();
    expect(names).toEqual(readdirSync(join(ROOT, 'cloudfunctions', 'functions')).sort());
    for (const name of names)
      expect(readdirSync(join(folder, 'dist', 'functions', name)).sort()).toEqual([
        'function.json',
        'index.js',
        'package.json',
      ]);
  });

  test('the card is shown to the member of the session in the event', async () => {
    const session = token({ sub: String(shop.members.get('an')), brand: shop.brandId });
    // What the cloud adds of its own is passed over.
    const event = { action: 'show-card', session, userInfo: { appId: 'wx1', openId: 'o1' }, tcbContext: {} };
    expect(await callMain('member', event, env())).toMatchObject({
      ok: true,
      data: { member: { name: '安然' } },
    });
    expect(await callMain('member', { action: 'show-card' }, env())).toMatchObject({ code: 'not-signed-in' });
  });

  test('without its configuration a function asks to try again and shows nothing', async () => {
    const reply = await callMain('member', { action: 'show-card' }, { NODE_ENV: 'production' });
    expect(reply).toEqual({
      ok: false,
      code: 'try-again',
      message: expect.not.stringContaining('HUIGAN') as string,
    });
  });

  test('the timer tells what it settled', async () => {
    expect(await callMain('clock', { Type: 'Timer' }, env())).toEqual({ settled: 0, membersDue: 0 });
  });
});
