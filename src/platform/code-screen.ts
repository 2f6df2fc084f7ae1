/**
 * The screen while a scanner reads from it: how wide it is, and bright and awake as long as the code is
 * shown.
 */
import { useEffect } from 'react';
import Taro, { useDidHide, useDidShow } from '@tarojs/taro';

export interface ScreenSize {
  /** Pixels of the style sheets. */
  width: number;
  /** Dots of the display for each of them. */
  pixelRatio: number;
}

/** The window as it is now. */
export function screenSize(): ScreenSize {
  if (process.env.TARO_ENV === 'h5') return { width: window.innerWidth, pixelRatio: window.devicePixelRatio };
  const { windowWidth, pixelRatio } = Taro.getWindowInfo();
  return { width: windowWidth, pixelRatio };
}

/** A phone that refuses is still readable: brightness is a help, never a condition. */
const ignore = (): void => undefined;

/** @returns what puts the member's own brightness back */
function brightenOnWechat(): () => void {
  let before: number | null = null;
  let isOver = false;
  Taro.getScreenBrightness()
    .then(({ value }) => {
      if (isOver) return;
      before = value;
      Taro.setScreenBrightness({ value: 1 }).catch(ignore);
    })
    .catch(ignore);
  Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore);
  return () => {
    isOver = true;
    if (before !== null) Taro.setScreenBrightness({ value: before }).catch(ignore);
    Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore);
  };
}

/**
 * Browsers have no brightness; those that have a wake lock keep the screen on, and take the lock away when
 * the tab is hidden.
 */
function stayAwakeInBrowser(): () => void {
  // Older browsers lack it, whatever the types say.
  const locks = (navigator as { wakeLock?: WakeLock }).wakeLock;
  let lock: Promise<WakeLockSentinel | null> | null = null;
  const take = (): void => {
    if (document.visibilityState === 'visible') lock = locks?.request('screen').catch(() => null) ?? null;
  };
  take();
  document.addEventListener('visibilitychange', take);
  return () => {
    document.removeEventListener('visibilitychange', take);
    void lock?.then((taken) => taken?.release());
  };
}

/**
 * Bright and awake while the page that uses it is on screen; as before when it is left, covered or sent to
 * the background.
 */
export function useBrightScreen(): void {
  useEffect(() => {
    light();
    return dim;
  }, []);
  useDidShow(light);
  useDidHide(dim);
}

/** One screen, one code page. */
let putBack: (() => void) | null = null;

function light(): void {
  putBack ??= process.env.TARO_ENV === 'h5' ? stayAwakeInBrowser() : brightenOnWechat();
}

function dim(): void {
  putBack?.();
  putBack = null;
}
