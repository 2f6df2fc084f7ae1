/** Work that is done over and over while a page is on screen. */
import { useEffect, useRef, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';

/**
 * Calls `work` every `everyMs` milliseconds while the page is on screen and `isActive`; not while the page is
 * hidden, or the browser's tab is.
 * @example useRepeating(retry, 5_000, order.state !== 'completed')
 */
export function useRepeating(work: () => void, everyMs: number, isActive: boolean): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => {
    if (!isActive || !isShown) return undefined;
    const timer = setInterval(() => {
      if (process.env.TARO_ENV !== 'h5' || document.visibilityState === 'visible') latest.current();
    }, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, isActive, isShown]);
}
