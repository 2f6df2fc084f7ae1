/**
 * How features ask in a member's name: with the session there is, and on WeChat with a new one where that one
 * is over.
 */
import { callSigned } from '../../src/features/session/call-signed';
import { signInAgain } from '../../src/features/session/sign-in';
import { useSession } from '../../src/features/session/use-session';
import { ok, rejected, serveFunctions } from './mocks/function-server';
import Taro, { forgetEverything } from './mocks/taro';

interface CloudCall {
  name: string;
  data: { action: string; session?: string };
}
const show = { action: 'show-card' };

beforeEach(() => {
  forgetEverything();
  jest.clearAllMocks();
  useSession.getState().end();
});
afterEach(() => {
  process.env.TARO_ENV = 'h5';
});

/** A cloud that knows the sessions named; each sign-in makes the next one. */
function startCloud(knows: (session: string | undefined) => boolean): { signIns: () => number } {
  process.env.TARO_ENV = 'weapp';
  let signIns = 0;
  Taro.cloud.callFunction.mockImplementation(async ({ data }: CloudCall) => {
    if (data.action !== 'sign-in-wechat')
      return { result: knows(data.session) ? ok(data.session) : rejected('session-expired') };
    signIns += 1;
    return { result: ok({ session: `new-${signIns}`, expiresAt: '', who: 'member' }) };
  });
  return { signIns: () => signIns };
}

test('in a browser nobody is signed in by themselves', async () => {
  const { asked } = serveFunctions({ 'show-card': () => ok({}) });
  expect(await callSigned('member', show)).toMatchObject({ ok: false, code: 'not-signed-in' });
  expect(asked).toEqual([]);
});

test('in a browser the end of a session is told', async () => {
  useSession.getState().start({ session: 'old', who: 'member' });
  const { asked } = serveFunctions({ 'show-card': () => rejected('session-expired') });
  expect(await callSigned('member', show)).toMatchObject({ ok: false, code: 'session-expired' });
  expect(asked).toHaveLength(1);
});

test('on WeChat many calls of a new device sign in once, and all are answered', async () => {
  const cloud = startCloud((session) => session === 'new-1');
  const replies = await Promise.all([1, 2, 3, 4].map(() => callSigned('member', show)));
  expect(replies).toEqual([1, 2, 3, 4].map(() => ok('new-1')));
  expect(cloud.signIns()).toBe(1);
  expect(Taro.login).toHaveBeenCalledTimes(1);
});

test('on WeChat a session that is over is renewed once for all calls, and nothing on screen starts over', async () => {
  useSession.getState().start({ session: 'old', who: 'member' });
  const { turn } = useSession.getState();
  const cloud = startCloud((session) => session === 'new-1');
  const replies = await Promise.all([callSigned('member', show), callSigned('member', show)]);
  expect(replies).toEqual([ok('new-1'), ok('new-1')]);
  expect(await callSigned('member', show)).toEqual(ok('new-1'));
  expect(cloud.signIns()).toBe(1);
  expect(useSession.getState().turn).toBe(turn);
});

test('a call that comes back late uses the session that another one renewed meanwhile', async () => {
  useSession.getState().start({ session: 'old', who: 'member' });
  const cloud = startCloud((session) => session === 'other');
  const late = callSigned('member', show);
  useSession.getState().renew({ session: 'other', who: 'member' });
  expect(await late).toEqual(ok('other'));
  expect(cloud.signIns()).toBe(0);
});

test('a call is asked once more, not for ever', async () => {
  startCloud(() => false);
  expect(await callSigned('member', show)).toMatchObject({ ok: false, code: 'session-expired' });
  expect(Taro.cloud.callFunction).toHaveBeenCalledTimes(2);
});

test('where WeChat gives no code the call fails, and the next one tries anew', async () => {
  const cloud = startCloud((session) => session === 'new-1');
  Taro.login.mockRejectedValueOnce(new Error('login:fail'));
  expect(await callSigned('member', show)).toMatchObject({ ok: false, code: 'try-again' });
  expect(await callSigned('member', show)).toEqual(ok('new-1'));
  expect(cloud.signIns()).toBe(1);
});

test('other rejections are left alone', async () => {
  useSession.getState().start({ session: 'old', who: 'visitor' });
  process.env.TARO_ENV = 'weapp';
  Taro.cloud.callFunction.mockResolvedValue({ result: rejected('not-joined') });
  expect(await callSigned('member', show)).toMatchObject({ ok: false, code: 'not-joined' });
  expect(Taro.login).not.toHaveBeenCalled();
});

test('on WeChat whoever signed out stays so until they sign in themselves', async () => {
  const cloud = startCloud((session) => session === 'new-1');
  useSession.getState().start({ session: 'old', who: 'member' });
  useSession.getState().leave();
  expect(await callSigned('member', show)).toMatchObject({ ok: false, code: 'not-signed-in' });
  expect(cloud.signIns()).toBe(0);
  await signInAgain();
  expect(await callSigned('member', show)).toEqual(ok('new-1'));
  expect(useSession.getState().isOut).toBe(false);
});
