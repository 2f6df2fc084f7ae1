/* How the mini-program was opened, and its going to the background and coming back. */
import { openListeners } from '../listeners';
import type { Phone } from '../phone';
import type { LaunchOptions } from '../../settings';

export interface EnterOptions {
  path: string;
  query: Record<string, string>;
  scene: number;
  referrerInfo: object;
  shareTicket: undefined;
  apiCategory: 'default';
}

/** From the list of mini-programs used before. */
const USUAL_SCENE = 1001;

export interface Life {
  api: object;
  launched: EnterOptions;
  show(options: EnterOptions): void;
  hide(): void;
}

export const enterOptions = (launch: LaunchOptions, firstPage: string): EnterOptions => ({
  path: launch.path ?? firstPage,
  query: launch.query ?? {},
  scene: launch.scene ?? USUAL_SCENE,
  referrerInfo: {},
  shareTicket: undefined,
  apiCategory: 'default',
});

export function openLife(phone: Phone, firstPage: string): Life {
  const launched = enterOptions(phone.settings.launch, firstPage);
  let entered = launched;
  const shows = openListeners<EnterOptions>();
  const hides = openListeners<void>();
  return {
    launched,
    show(options) {
      entered = options;
      shows.tell(options);
    },
    hide: () => hides.tell(),
    api: {
      getLaunchOptionsSync: () => launched,
      getEnterOptionsSync: () => entered,
      onAppShow: shows.on,
      offAppShow: shows.off,
      onAppHide: hides.on,
      offAppHide: hides.off,
      getAccountInfoSync: () => ({
        miniProgram: { appId: phone.settings.appId, envVersion: 'develop', version: '' },
      }),
      nextTick: (work: () => void) => void Promise.resolve().then(work),
    },
  };
}
