/** What of the member code survives the mini-program's being closed, and for whom. */
import type * as KeptCode from '../../src/features/member-code/kept-code';
import type * as Session from '../../src/features/session/use-session';
import * as taro from './mocks/taro';
import { sampleKeys } from './sample-me';

const { serverTime: _, ...keys } = sampleKeys('');
const kept: KeptCode.KeptCode = { keys, clockOffsetMs: -600_000, face: null };

/** The mini-program as it starts on this device: its memory is empty, its storage is not. */
function started(): typeof KeptCode & typeof Session {
  let modules: (typeof KeptCode & typeof Session) | null = null;
  jest.isolateModules(() => {
    jest.doMock('./mocks/taro', () => taro);
    modules = {
      ...jest.requireActual<typeof Session>('../../src/features/session/use-session'),
      ...jest.requireActual<typeof KeptCode>('../../src/features/member-code/kept-code'),
    };
  });
  if (modules === null) throw new Error('nothing was loaded');
  return modules;
}

function signIn(session: string): typeof KeptCode & typeof Session {
  const app = started();
  app.useSession.getState().start({ session, who: 'member' });
  return app;
}

beforeEach(() => taro.forgetEverything());

test('the code of the member who is signed in is there after a restart', () => {
  signIn('session-1').keepCode(kept);
  expect(started().useKeptCode.getState().kept).toEqual(kept);
});

test('after the session was renewed it is there after a restart too', () => {
  const app = signIn('session-1');
  app.keepCode(kept);
  app.useSession.getState().renew({ session: 'session-1b', who: 'member' });
  expect(started().useKeptCode.getState().kept).toEqual(kept);
});

test('what is on the device for another session is not shown but removed', () => {
  signIn('session-1').keepCode(kept);
  taro.default.setStorageSync(
    'huigan-signed-in',
    taro.default.getStorageSync('huigan-signed-in').replace('session-1', 'session-2'),
  );
  expect(started().useKeptCode.getState().kept).toBeNull();
  expect(taro.default.getStorageSync('huigan-member-code')).toBe('');
});

test('a storage that was damaged is no reason to fail', () => {
  signIn('session-1');
  taro.default.setStorageSync('huigan-member-code', '{"owner":');
  expect(started().useKeptCode.getState().kept).toBeNull();
});
