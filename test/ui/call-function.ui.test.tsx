/** How calls of functions fail: always as a reply, never as an exception. */
import { CALL_TIMEOUT_MS, callFunction } from '../../src/platform/call-function';
import Taro from './mocks/taro';
import { ok, serveFunctions } from './mocks/function-server';

afterEach(() => {
  jest.useRealTimers();
  process.env.TARO_ENV = 'h5';
  delete process.env.TARO_APP_SERVER;
});

const answerWith = (json: () => unknown): unknown =>
  Object.assign(globalThis, { fetch: async () => ({ json }) });

test('the session travels as a bearer token', async () => {
  const { asked } = serveFunctions({ 'show-card': () => ok({}) });
  expect(await callFunction('member', { action: 'show-card' }, 'abc')).toEqual(ok({}));
  expect(asked).toEqual([{ request: { action: 'show-card' }, session: 'abc' }]);
});

test('no network is said to be that', async () => {
  serveFunctions({});
  expect(await callFunction('member', { action: 'show-card' }, null)).toMatchObject({
    ok: false,
    code: 'no-network',
  });
});

test('an answer that was cut off is lost on the way', async () => {
  answerWith(() => {
    throw new TypeError('network error');
  });
  expect(await callFunction('member', {}, null)).toMatchObject({ ok: false, code: 'no-network' });
});

test('an answer that is no reply is a server in trouble, not the network', async () => {
  answerWith(() => ({ error: 'Bad Gateway' }));
  expect(await callFunction('member', {}, null)).toMatchObject({ ok: false, code: 'try-again' });
  answerWith(() => JSON.parse('<html>'));
  expect(await callFunction('member', {}, null)).toMatchObject({ ok: false, code: 'try-again' });
});

test('no answer in ten seconds is lost on the way', async () => {
  jest.useFakeTimers();
  Object.assign(globalThis, { fetch: () => new Promise(() => undefined) });
  const reply = callFunction('member', {}, null);
  await jest.advanceTimersByTimeAsync(CALL_TIMEOUT_MS);
  expect(await reply).toMatchObject({ ok: false, code: 'no-network' });
});

test('on WeChat the cloud is called, with the session in the data', async () => {
  process.env.TARO_ENV = 'weapp';
  Taro.cloud.callFunction.mockResolvedValue({ result: ok({ points: '1' }) });
  expect(await callFunction('member', { action: 'show-card' }, 'abc')).toEqual(ok({ points: '1' }));
  expect(Taro.cloud.callFunction).toHaveBeenCalledWith({
    name: 'member',
    data: { action: 'show-card', session: 'abc' },
    config: { timeout: CALL_TIMEOUT_MS },
  });
});

test('on WeChat a function that failed is a server in trouble', async () => {
  process.env.TARO_ENV = 'weapp';
  const failed = { errMsg: 'cloud.callFunction:fail Error: errCode: -504002 functions execute fail' };
  Taro.cloud.callFunction.mockRejectedValue(failed);
  expect(await callFunction('member', {}, null)).toMatchObject({ ok: false, code: 'try-again' });
  Taro.cloud.callFunction.mockRejectedValue({ errMsg: 'cloud.callFunction:fail request:fail timeout' });
  expect(await callFunction('member', {}, null)).toMatchObject({ ok: false, code: 'no-network' });
});

test('what takes longer than usual is given longer, on WeChat too', async () => {
  process.env.TARO_ENV = 'weapp';
  Taro.cloud.callFunction.mockResolvedValue({ result: ok(null) });
  await callFunction('operator', {}, 'abc', 'till1', 60_000);
  expect(Taro.cloud.callFunction).toHaveBeenLastCalledWith({
    name: 'operator',
    data: { session: 'abc', device: 'till1' },
    config: { timeout: 60_000 },
  });
});

test("on WeChat a server of one's own is called where the build names one, with the session as a bearer token", async () => {
  process.env.TARO_ENV = 'weapp';
  process.env.TARO_APP_SERVER = 'https://tea.example.com';
  Taro.request.mockResolvedValue({ statusCode: 200, data: ok({ points: '1' }) });
  expect(await callFunction('member', { action: 'show-card' }, 'abc')).toEqual(ok({ points: '1' }));
  expect(Taro.request).toHaveBeenCalledWith({
    url: 'https://tea.example.com/fn/member',
    method: 'POST',
    header: { 'content-type': 'application/json', authorization: 'Bearer abc' },
    data: { action: 'show-card' },
    timeout: CALL_TIMEOUT_MS,
  });
});
