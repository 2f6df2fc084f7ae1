/* The phone itself: its sizes and theme, its screen, its clipboard. */
import { BARS } from '../frame';
import { openListeners } from '../listeners';
import type { Phone } from '../phone';
import { answer, textOf, WxFailure, type Options } from './reply';

/** The base library that the product is made for (project.config.json). */
export const SDK_VERSION = '3.5.8';

const darkMedia = matchMedia('(prefers-color-scheme: dark)');
const theme = (): 'dark' | 'light' => (darkMedia.matches ? 'dark' : 'light');

function windowInfo(): object {
  const { innerWidth: width, innerHeight: height } = window;
  return {
    pixelRatio: window.devicePixelRatio,
    screenWidth: width,
    screenHeight: height,
    windowWidth: width,
    windowHeight: height - BARS.status - BARS.title,
    statusBarHeight: BARS.status,
    screenTop: BARS.status + BARS.title,
    safeArea: {
      left: 0,
      right: width,
      top: BARS.status,
      bottom: height,
      width,
      height: height - BARS.status,
    },
  };
}

const deviceInfo = (): object => ({
  brand: 'huigan',
  model: 'host',
  system: 'Android 14',
  platform: 'android',
});

export function deviceApi(phone: Phone, isDarkmode: boolean): object {
  const themes = openListeners<{ theme: string }>();
  if (isDarkmode) darkMedia.addEventListener('change', () => themes.tell({ theme: theme() }));
  const baseInfo = (): object => ({
    SDKVersion: SDK_VERSION,
    version: '8.0.50',
    language: 'zh_CN',
    fontSizeSetting: 16,
    ...(isDarkmode ? { theme: theme() } : {}),
  });
  const all = (): object => ({ ...windowInfo(), ...deviceInfo(), ...baseInfo() });
  const { screen } = phone;
  return {
    getSystemInfoSync: all,
    getSystemInfo: (options?: Options) => answer('getSystemInfo', options, all),
    getSystemInfoAsync: (options?: Options) => answer('getSystemInfoAsync', options, all),
    getWindowInfo: windowInfo,
    getDeviceInfo: deviceInfo,
    getAppBaseInfo: baseInfo,
    getMenuButtonBoundingClientRect: () => {
      const [width, height, top] = [87, 32, BARS.status + 6];
      const right = window.innerWidth - 7;
      return { width, height, top, right, bottom: top + height, left: right - width };
    },
    onThemeChange: themes.on,
    offThemeChange: themes.off,
    getScreenBrightness: (options?: Options) =>
      answer('getScreenBrightness', options, () => ({ value: screen.brightness })),
    setScreenBrightness: (options: Options) =>
      answer('setScreenBrightness', options, () => {
        const { value } = options;
        // -1 gives the brightness back to the phone.
        if (typeof value !== 'number' || value > 1 || (value < 0 && value !== -1))
          throw new WxFailure('parameter error');
        screen.brightness = value === -1 ? 0.5 : value;
      }),
    setKeepScreenOn: (options: Options) =>
      answer('setKeepScreenOn', options, () => void (screen.keepOn = options.keepScreenOn === true)),
    setClipboardData: (options: Options) =>
      answer('setClipboardData', options, () => void (phone.clipboard = textOf(options, 'data'))),
    getClipboardData: (options?: Options) =>
      answer('getClipboardData', options, () => ({ data: phone.clipboard })),
    vibrateShort: (options?: Options) => answer('vibrateShort', options, () => {}),
  };
}
