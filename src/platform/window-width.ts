/**
 * How wide the window is, as the state of a component: for layouts whose script must know it. Everything else
 * is CSS.
 */
import { useEffect, useState } from 'react';
import { screenSize } from './code-screen';

/** Pixels. Phones do not change it; a browser's window may. */
export function useWindowWidth(): number {
  const [width, setWidth] = useState(() => screenSize().width);
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    const look = (): void => setWidth(screenSize().width);
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  }, []);
  return width;
}
