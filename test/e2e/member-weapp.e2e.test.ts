/*
 * A member's way through the mini-program as it is built for WeChat: dist/weapp on a phone, its functions as
 * the cloud runs them, WeChat itself simulated. Each step goes on where the one before ended.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Browser } from 'playwright-core';
import { memberCodeAt, type CodeKeys } from '../../cloudfunctions/contract/member-code';
import { openPool } from '../../cloudfunctions/platform/db';
import { cardWords } from '../../src/features/card/words';
import { homeWords } from '../../src/features/home/words';
import { joinWords } from '../../src/features/join/words';
import { closingWords, meWords, profileWords } from '../../src/features/me/words';
import { codeWords } from '../../src/features/member-code/words';
import { pointsWords } from '../../src/features/points/words';
import { privacyWords } from '../../src/features/privacy/words';
import { checkWeapp, whyNotHere } from '../../tools/weapp-check/check-weapp';
import type { Cloud } from '../../tools/weapp-host/cloud';
import type { WeappHost } from '../../tools/weapp-host/host';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';
import { makeShop, teaProgramme } from '../worlds/tea-shop';
import { launchBrowser } from '../support/browser';
import { buildWhatIsMissing, WEAPP_BUILD } from '../support/builds';
import { openTestCloud, TEST_APP } from '../support/cloud';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { DEVTOOLS, openWeapp, type Weapp } from '../support/weapp';
import { openSteps } from '../support/weapp-steps';

const OPEN_ID = 'o-an';
const PHONE = '13800005678';
const MINUTE_MS = 60_000;
/** The month in the shop. */
const MONTH = new Date(Date.now() + 480 * MINUTE_MS).getUTCMonth() + 1;
/** Points of the welcome and of the birthday (programmes/demo-tea.json). */
const GIFTS = { welcome: 20, birthday: 66 };
const TEST_MS = 120_000;

let browser: Browser;
let database: TestDatabase;
let wechat: WechatSimulator;
let cloud: Cloud;
let weapp: Weapp;

beforeAll(async () => {
  await buildWhatIsMissing();
  database = await createTestDatabase();
  const pool = openPool(database.appUrl, 1);
  const programme = teaProgramme({});
  await makeShop(pool, programme, {});
  await pool.end();
  wechat = await startWechatSimulator(TEST_APP);
  cloud = openTestCloud({ databaseUrl: database.appUrl, brandKey: programme.brand, wechat });
  browser = await launchBrowser();
  weapp = await openWeapp({ browser, cloud, wechat, openId: OPEN_ID, phone: PHONE });
}, 600_000);

afterAll(async () => {
  if (steps.stumbled() !== null) console.error(`What the functions said:\n${cloud?.output()}`);
  await weapp?.close();
  await browser?.close();
  await cloud?.stop();
  await wechat?.close();
  await database?.drop();
});

/** What DevTools cannot be made to do from a test. */
const onHostOnly = DEVTOOLS === undefined ? test : test.skip;
const steps = openSteps();

const step = (name: string, work: () => Promise<void>): void => test(name, steps.go(name, work), TEST_MS);
const hostStep = (name: string, work: (host: WeappHost) => Promise<void>): void => {
  const walk = steps.go(name, () => work(weapp.host!));
  onHostOnly(name, walk, TEST_MS);
};

const codeOn = (words: string): string => /90[\d ]{18,24}/.exec(words)?.[0].replace(/ /g, '') ?? '';

/** The codes that the server takes now: of this minute and its neighbours. */
async function validCodes(): Promise<(string | null)[]> {
  const kept = (await weapp.miniProgram.callWxMethod('getStorageSync', 'huigan-signed-in')) as string;
  const { state } = JSON.parse(kept) as { state: { session: string } };
  const answer = await cloud.call('account', { action: 'show-code-keys', session: state.session }, OPEN_ID);
  const { data } = (answer as { result: { data: CodeKeys } }).result;
  return [-1, 0, 1].map((minutes) => memberCodeAt(data, Date.now() + minutes * MINUTE_MS));
}

const screenIs = (host: WeappHost, wanted: { brightness: number; keepOn: boolean }): Promise<void> =>
  weapp.waits(`the screen to be ${JSON.stringify(wanted)}`, async () =>
    isDeepStrictEqual((await host.report()).screen, wanted),
  );

describe('the build', () => {
  const reason = whyNotHere();
  (reason === null ? test : test.skip)(`is what WeChat's own compilers accept ${reason ?? ''}`, () => {
    expect(checkWeapp(WEAPP_BUILD)).toEqual([]);
  });
});

describe('a member of the mini-program', () => {
  step('is signed in silently and sees what members get', async () => {
    await weapp.sees(homeWords.giftLead);
    const said = await weapp.sees(String(GIFTS.welcome));
    expect(said).toContain('回甘茶事');
    expect(wechat.calls().map(({ path }) => path)).toContain('/sns/jscode2session');
    await weapp.picture('01-visitor');
  });

  step('has no card and no code before joining', async () => {
    await weapp.openTab('pages/card/index');
    await weapp.sees(cardWords.visitorTitle);
    await weapp.openTab('pages/me/index');
    await weapp.sees(meWords.visitorTitle);
    await weapp.openTab('pages/home/index');
  });

  step('joins in two taps and has the welcome gift at once', async () => {
    await weapp.tap(joinWords.join);
    await weapp.sees(joinWords.read);
    await weapp.picture('02-join');
    await weapp.tap(joinWords.agree);
    expect(await weapp.sees(joinWords.welcome)).toContain(`+${GIFTS.welcome}`);
    await weapp.picture('03-welcome');
    await weapp.tap(joinWords.start);
    await weapp.seesNot(joinWords.welcome);
    await weapp.sees(new RegExp(`${GIFTS.welcome}\\s*${homeWords.points}`));
    await weapp.picture('04-home');
  });

  step('shows a code that the till accepts, on a bright screen', async () => {
    await weapp.tap(homeWords.showCode);
    const code = codeOn(await weapp.sees(/90[\d ]{18}/));
    expect(code).toHaveLength(20);
    expect(await validCodes()).toContain(code);
    const pictures = await (await weapp.find('page')).$$('image');
    expect(pictures).toHaveLength(2);
    if (weapp.host !== null) await screenIs(weapp.host, { brightness: 1, keepOn: true });
    await weapp.picture('05-code');
    await weapp.back();
    await weapp.waits('home', async () => (await weapp.path()) === 'pages/home/index');
  });

  hostStep('gets the brightness back after the code', (host) =>
    screenIs(host, { brightness: 0.5, keepOn: false }),
  );

  hostStep('has a code without network, after opening the mini-program anew', async (host) => {
    await host.setOnline(false);
    await host.relaunch();
    await weapp.miniProgram.callWxMethod('navigateTo', { url: '/pages/code/index' });
    const said = await weapp.sees(codeWords.offline);
    const code = codeOn(said);
    await weapp.picture('06-code-offline');
    await host.passTime(MINUTE_MS);
    await weapp.seesNot(said.split('\n').find((line) => codeOn(line) === code) ?? code);
    const next = codeOn(await weapp.words());
    await host.setOnline(true);
    const valid = await validCodes();
    expect(valid).toContain(code);
    expect(valid).toContain(next);
    await host.relaunch();
  });

  hostStep(
    'has a code that the till accepts though the clock of the phone is ten minutes fast',
    async (host) => {
      await host.passTime(9 * MINUTE_MS);
      await host.relaunch();
      await weapp.miniProgram.callWxMethod('navigateTo', { url: '/pages/code/index' });
      // What is kept from before the clock went wrong is shown until fresh keys come.
      await weapp.waits('a code that is good now', async () =>
        (await validCodes()).includes(codeOn(await weapp.words())),
      );
      await weapp.openTab('pages/home/index');
    },
  );

  step('reads where the points come from', async () => {
    await weapp.openTab('pages/card/index');
    await weapp.sees(pointsWords.history);
    await weapp.sees(`+${GIFTS.welcome}`);
    await weapp.picture('07-card');
    await weapp.tap(pointsWords.welcomeGift);
    expect(await weapp.sees(/赠 20/)).toContain('入会礼');
    await weapp.picture('08-explained');
  });

  step('says a name, and a birthday of this month, which brings its gift at once', async () => {
    await weapp.openTab('pages/me/index');
    await weapp.tap(meWords.profile);
    const input = await weapp.find('input');
    await (input as Awaited<ReturnType<Weapp['find']>> & { input(value: string): Promise<void> }).input(
      '安然',
    );
    await weapp.sees(profileWords.nameCount(2, 20));
    await weapp.tap(profileWords.save);
    await weapp.sees(profileWords.nameSaved);
    await (await weapp.find('picker')).trigger('change', { value: [MONTH - 1, 14] });
    await weapp.sees(`${MONTH} 月 15 日`);
    await weapp.tap(profileWords.birthdaySave);
    await weapp.sees(profileWords.birthdayTitle);
    await weapp.tap(profileWords.birthdaySave);
    await weapp.sees(profileWords.birthdaySaved);
  });

  hostStep('binds the phone number that WeChat tells', async () => {
    await weapp.tap(profileWords.phoneBind);
    await weapp.miniProgram.native().authorizeAllow();
    await weapp.sees(profileWords.phoneBound);
    await weapp.sees('138****5678');
    await weapp.picture('09-profile');
  });

  step('switches marketing on, and it stays on', async () => {
    await weapp.openTab('pages/home/index');
    await weapp.sees(String(GIFTS.welcome + GIFTS.birthday));
    await weapp.openTab('pages/me/index');
    await weapp.sees('安然');
    await weapp.picture('10-me');
    await weapp.tap(meWords.privacy);
    expect(await weapp.sees(privacyWords.consents)).not.toMatch(/日 开启/);
    await weapp.tap(privacyWords.purposes.marketing.title);
    await weapp.sees(/日 开启/);
    await weapp.picture('11-privacy');
    await weapp.back();
    await weapp.tap(meWords.privacy);
    await weapp.sees(/日 开启/);
    await weapp.back();
  });

  step('leaves all devices, and is signed in again without noticing', async () => {
    const logins = (): number => wechat.calls().filter(({ path }) => path === '/sns/jscode2session').length;
    const before = logins();
    await weapp.tap(meWords.endSessions);
    await weapp.tap(meWords.endWords);
    await weapp.seesNot(meWords.endTitle);
    await weapp.waits('a new sign-in', () => Promise.resolve(logins() > before));
    await weapp.sees('安然');
    expect(logins()).toBe(before + 1);
  });

  step('signs out here and stays so on every tab, until a tap', async () => {
    const logins = (): number => wechat.calls().filter(({ path }) => path === '/sns/jscode2session').length;
    const before = logins();
    await weapp.tap(meWords.out);
    await weapp.tap(meWords.outWords);
    await weapp.sees(homeWords.signIn);
    await weapp.openTab('pages/card/index');
    await weapp.openTab('pages/me/index');
    await weapp.sees(meWords.outTitle);
    await weapp.openTab('pages/home/index');
    expect(logins()).toBe(before);
    await weapp.tap(homeWords.signIn);
    await weapp.sees(homeWords.showCode);
    expect(logins()).toBe(before + 1);
    await weapp.openTab('pages/me/index');
    await weapp.sees('安然');
  });

  step('closes the account after reading what is lost', async () => {
    await weapp.tap(meWords.closing);
    const said = await weapp.sees(closingWords.loses);
    expect(said).toMatch(new RegExp(`${GIFTS.welcome + GIFTS.birthday}\\s*${closingWords.redeemable}`));
    expect(said).toContain('茶友');
    await weapp.picture('12-closing');
    await weapp.tap(closingWords.tick);
    await weapp.tap(closingWords.close);
    await weapp.sees(closingWords.lastTitle);
    await weapp.tap(closingWords.lastWords);
    await weapp.sees(closingWords.farewellTitle);
    await weapp.picture('13-farewell');
    await weapp.tap(closingWords.farewellAction);
    await weapp.sees(homeWords.giftLead);
  });

  step('joins again without a second welcome gift', async () => {
    await weapp.tap(joinWords.join);
    await weapp.tap(joinWords.agree);
    await weapp.sees(joinWords.welcomeBack);
    await weapp.tap(joinWords.start);
    await weapp.sees(new RegExp(`\\s0\\s*${homeWords.points}`));
    await weapp.picture('14-again');
  });

  hostStep('met no error, and nothing that this host lacks', async (host) => {
    const { errors, unsupported } = await host.report();
    expect(errors).toEqual([]);
    expect(unsupported).toEqual([]);
    expect(cloud.output()).not.toContain(PHONE);
    expect(cloud.output()).not.toContain('安然');
  });
});
