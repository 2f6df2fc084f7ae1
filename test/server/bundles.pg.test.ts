/*
 * Each function as the cloud gets it: its folder alone, in a process of its own, called as CloudBase calls
 * it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openPool } from '../../cloudfunctions/platform/db';
import { buildFunctions } from '../../tools/build/build-functions';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { PRIVACY_VERSION } from '../../cloudfunctions/contract/limits';
import { startWechatSimulator } from '../../tools/wechat-simulator/simulator';
import { SETTINGS } from './server-process';
import { token } from './tokens';
import { makeShop, sale, settle, teaProgramme, type Shop } from '../worlds/tea-shop';

const WECHAT_APP = { appId: 'wx0123456789abcdef', appSecret: '0123456789abcdef0123456789abcdef' };
const ROOT = join(__dirname, '..', '..');
/** The cloud's is Node 20, as the machine's may be; commands run on a newer one (docs/adr/0030). */
const NODE = process.env['npm_node_execpath'] ?? process.execPath;
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
  await settle(pool, shop, [sale(shop.members.get('an'), 'a1', Date.now(), 5000)]);
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
  const { stdout } = await promisify(execFile)(NODE, ['-e', script, JSON.stringify(event)], options);
  const answer = stdout.split('\n').find((line) => line.startsWith('ANSWER '));
  return JSON.parse(answer?.slice(7) ?? 'null');
}

describe('bundled functions', () => {
  const env = () => ({
    DATABASE_URL: database.appUrl,
    ...SETTINGS,
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

  test('somebody signs in with WeChat, joins and tells what they did, each call in a process of its own', async () => {
    const wechat = await startWechatSimulator(WECHAT_APP);
    const withWechat = {
      ...env(),
      WECHAT_APPID: WECHAT_APP.appId,
      WECHAT_APP_SECRET: WECHAT_APP.appSecret,
      WECHAT_API_URL: wechat.url,
    };
    const bytes = Object.entries(withWechat).map(([name, value]) => name.length + value.length);
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(4096);
    type Signed = { ok: boolean; data: { session: string } };
    const call = (body: object) => callMain('account', body, withWechat) as Promise<Signed>;
    const visitor = await call({ action: 'sign-in-wechat', code: wechat.issueLoginCode('open-1') });
    expect(visitor).toMatchObject({ ok: true, data: { who: 'visitor' } });
    const answers = { privacyVersion: PRIVACY_VERSION, marketing: false, personalisation: true };
    const joined = await call({ action: 'join', ...answers, session: visitor.data.session });
    expect(joined).toMatchObject({ ok: true, data: { who: 'member', welcomePoints: '20' } });
    const { session } = joined.data;
    expect(await call({ action: 'save-name', name: '茶小满', session })).toMatchObject({ ok: true });
    expect(await callMain('member', { action: 'show-card', session }, env())).toMatchObject({
      data: { member: { name: '茶小满' }, redeemablePoints: '20' },
    });
    const events = [{ id: 'event001', name: 'visit', at: new Date().toISOString() }];
    expect(await callMain('insight', { action: 'record', events, session }, env())).toEqual({
      ok: true,
      data: { kept: 1 },
    });
    await wechat.close();
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
    expect(await callMain('clock', { Type: 'Timer' }, env())).toEqual({
      settled: 0,
      membersDue: 0,
      commissionsReleased: 0,
      lateWelcomes: 0,
      // The two newcomers of this file, and what one of them agreed to.
      figureChanges: 3,
      daysTurned: 0,
      flowDaysTurned: 0,
      signalsHeard: 0,
      walkersMoved: 0,
      flowsMeasured: 0,
      basketDays: 0,
      // The first time.
      figuresCounted: 4,
      trialParts: 0,
      trialsMeasured: 0,
      phoneEndsKept: 0,
      teamMonthsClosed: 0,
      touchesForgotten: 0,
      giftsTold: 0,
      arrivalsTold: 0,
      couponsExpired: 0,
      couponBatches: 0,
      messagesForgotten: 0,
      guessesForgotten: 0,
      limitsCounted: 1,
      asked: 0,
      transfersAsked: 0,
      closed: 0,
      seatsSettled: 0,
      groupsDecided: 0,
      groupsWarned: 0,
      communitiesClosed: 0,
      effects: 0,
      staffTasksGiven: 0,
      staffTasksAsked: 0,
    });
  });
});
