/**
 * A page that is pulled down asks everything anew. On WeChat the page does so itself, where its config allows
 * it; a browser's own way would begin the whole app again, so here a finger is followed on every page.
 */
import { useEffect, useRef } from 'react';
import Taro, { useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { untilAnswered } from './calls-under-way';
import { pullMark } from './pull-mark';

/** A finger that goes so far means it. Pixels. */
const FAR_PX = 72;
/** An answer that came sooner would not be seen to have come. Milliseconds. */
const LEAST_MS = 400;

/** What the page on screen asks anew. */
const onScreen = new Set<() => void>();

const leastTime = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LEAST_MS));

async function refreshPage(): Promise<void> {
  for (const refresh of [...onScreen]) refresh();
  await Promise.all([untilAnswered(), leastTime()]);
}

/** Whether a pull here can only mean the page: nothing lies over it, and nothing is scrolled away above. */
function isAtTop(target: EventTarget | null): boolean {
  if (onScreen.size === 0 || document.querySelector('[aria-modal="true"]')) return false;
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement)
    if (at.scrollTop > 0) return false;
  return true;
}

interface Pull {
  x: number;
  y: number;
  distance: number;
}

/** Follows fingers for as long as the app runs. Browsers only. @returns ends it */
export function followPulls(): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined;
  const mark = pullMark();
  let pull: Pull | null = null;
  let isBusy = false;
  const forget = (): void => {
    pull = null;
    if (!isBusy) mark.hide();
  };
  const begin = ({ touches, target }: TouchEvent): void => {
    const touch = touches[0];
    if (isBusy || touches.length !== 1 || !touch || !isAtTop(target)) return forget();
    pull = { x: touch.clientX, y: touch.clientY, distance: 0 };
  };
  const move = ({ touches }: TouchEvent): void => {
    const touch = touches[0];
    if (!pull || !touch) return;
    pull.distance = touch.clientY - pull.y;
    const isSideways = Math.abs(touch.clientX - pull.x) > Math.abs(pull.distance);
    if (pull.distance < 0 || (isSideways && pull.distance < FAR_PX)) return forget();
    mark.pull(Math.min(1, pull.distance / FAR_PX));
  };
  const end = (): void => {
    if (!pull || pull.distance < FAR_PX) return forget();
    pull = null;
    isBusy = true;
    mark.busy();
    void refreshPage().finally(() => {
      isBusy = false;
      mark.hide();
    });
  };
  const listeners = { touchstart: begin, touchmove: move, touchend: end, touchcancel: forget } as const;
  for (const [name, listener] of Object.entries(listeners))
    document.addEventListener(name, listener as EventListener, { passive: true });
  return () => {
    for (const [name, listener] of Object.entries(listeners))
      document.removeEventListener(name, listener as EventListener);
  };
}

/** Calls `refresh` when the page that uses it is pulled down. */
export function usePulledDown(refresh: () => void): void {
  const latest = useRef(refresh);
  useEffect(() => {
    latest.current = refresh;
  });
  const own = useRef(() => latest.current());
  useEffect(() => {
    const mine = own.current;
    onScreen.add(mine);
    return () => void onScreen.delete(mine);
  }, []);
  useDidShow(() => void onScreen.add(own.current));
  useDidHide(() => void onScreen.delete(own.current));
  usePullDownRefresh(() => {
    refresh();
    void untilAnswered().then(() => Taro.stopPullDownRefresh());
  });
}
