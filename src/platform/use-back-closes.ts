/** Back closes what a component shows over its page, as long as that page is on screen. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { enterOver, isLowest, onOverChange, type Over } from './back-closes';

/** Taro takes a hidden tab of a browser for a hidden page. */
const isInView = (): boolean => process.env.TARO_ENV !== 'h5' || document.visibilityState === 'visible';

/**
 * @param onClose called for Back; where it closes nothing, the next Back calls it again
 * @returns whether this one catches Back for all that is open, where a component must
 */
export function useBackCloses(onClose: () => void): boolean {
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  const [over] = useState<Over>(() => ({ close: () => latest.current() }));
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => {
    if (isInView()) setShown(false);
  });
  useEffect(() => (isShown ? enterOver(over) : undefined), [over, isShown]);
  return useSyncExternalStore(onOverChange, () => isLowest(over));
}
