/*
 * How the server speaks with WeChat: tokens are kept and renewed, a refusal is an answer, everything else is
 * trouble, and no error tells a secret.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWechat, type Wechat } from '../../cloudfunctions/platform/wechat/wechat';
import { startWechatSimulator, type WechatSimulator } from '../../tools/wechat-simulator/simulator';

const APP = { appId: 'wx0123456789abcdef', appSecret: '0123456789abcdef0123456789abcdef' };
const TOKEN = '/cgi-bin/stable_token';
let simulator: WechatSimulator;
let wechat: Wechat;
let now: number;
const clock = (): number => now;
const callsOf = (path: string): number => simulator.calls().filter((call) => call.path === path).length;

beforeEach(async () => {
  now = Date.now();
  simulator = await startWechatSimulator({ ...APP, now: clock });
  wechat = openWechat({ ...APP, apiUrl: simulator.url }, clock);
});
afterEach(() => simulator.close());

test('a login code tells who somebody is, once', async () => {
  const code = simulator.issueLoginCode('open-1', 'union-1');
  expect(await wechat.whoIs(code)).toEqual({ openId: 'open-1', unionId: 'union-1' });
  expect(await wechat.whoIs(code)).toBe('refused');
  expect(await wechat.whoIs(simulator.issueLoginCode('open-2'))).toEqual({ openId: 'open-2', unionId: null });
});

test.each([40029, 40163, 40226, 45011])('WeChat saying %d is a refusal', async (errcode) => {
  simulator.failNext('/sns/jscode2session', errcode);
  expect(await wechat.whoIs(simulator.issueLoginCode('open-1'))).toBe('refused');
});

test.each([-1, 40013, 40125, 45009])('WeChat saying %d is trouble', async (errcode) => {
  simulator.failNext('/sns/jscode2session', errcode);
  await expect(wechat.whoIs(simulator.issueLoginCode('open-1'))).rejects.toThrow(`refused with ${errcode}`);
});

test('one access token serves until shortly before its end, also for calls at once', async () => {
  const phones = ['13800000001', '13800000002', '13800000003'];
  const told = await Promise.all(phones.map((phone) => wechat.phoneOf(simulator.issuePhoneCode(phone))));
  expect(told).toEqual(phones.map((number) => ({ countryCode: '86', number })));
  expect(callsOf(TOKEN)).toBe(1);
  now += 7200_000 - 5 * 60_000 - 1;
  await wechat.phoneOf(simulator.issuePhoneCode('13800000004'));
  expect(callsOf(TOKEN)).toBe(1);
  now += 1;
  await wechat.phoneOf(simulator.issuePhoneCode('13800000005'));
  expect(callsOf(TOKEN)).toBe(2);
});

test.each([40001, 42001])('a token that WeChat no longer takes (%d) is renewed, once', async (errcode) => {
  const path = '/wxa/business/getuserphonenumber';
  simulator.failNext(path, errcode);
  expect(await wechat.phoneOf(simulator.issuePhoneCode('13800000001'))).toMatchObject({
    number: '13800000001',
  });
  expect(callsOf(TOKEN)).toBe(2);
  simulator.failNext(path, errcode);
  simulator.failNext(path, errcode);
  await expect(wechat.phoneOf(simulator.issuePhoneCode('13800000001'))).rejects.toThrow('refused with');
});

test('a token that could not be had is asked for again by the next call', async () => {
  simulator.failNext(TOKEN, -1);
  await expect(wechat.phoneOf(simulator.issuePhoneCode('13800000001'))).rejects.toThrow(TOKEN);
  expect(await wechat.phoneOf(simulator.issuePhoneCode('13800000001'))).toMatchObject({
    number: '13800000001',
  });
});

test('words are looked at for a person who was here lately', async () => {
  await wechat.whoIs(simulator.issueLoginCode('open-1'));
  expect(await wechat.mayShow('茶小满', 'open-1')).toBe(true);
  expect(await wechat.mayShow('违规', 'open-1')).toBe(false);
  now += 2 * 3_600_000 + 1;
  expect(await wechat.mayShow('茶小满', 'open-1')).toBe('refused');
});

describe('a WeChat that does not answer properly', () => {
  let server: Server | undefined;
  afterEach(() => new Promise((done) => (server === undefined ? done(null) : server.close(done))));

  const answering = async (status: number, body: string): Promise<Wechat> => {
    server = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    return openWechat({ ...APP, apiUrl: `http://127.0.0.1:${port}` }, clock);
  };

  test.each<[string, number, string]>([
    ['an error of the server', 502, '{}'],
    ['no JSON', 200, '<html>'],
    ['no object', 200, '1'],
    ['no openid', 200, '{}'],
  ])('is trouble: %s', async (_, status, body) => {
    await expect((await answering(status, body)).whoIs('code-1')).rejects.toThrow('/sns/jscode2session');
  });

  test('is trouble that tells neither secret nor code, whatever went wrong', async () => {
    const nowhere = openWechat({ ...APP, apiUrl: 'http://127.0.0.1:1' }, clock);
    const error: Error = await nowhere.whoIs('code-1').then(
      () => new Error('it answered'),
      (thrown: Error) => thrown,
    );
    expect(error.message).toContain('did not answer');
    const told = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    expect(told).not.toContain(APP.appSecret);
    expect(told).not.toContain('code-1');
  });
});
