/** How good the network is, for what can wait for a better one. */
import { useEffect, useRef } from 'react';
import Taro from '@tarojs/taro';

const POOR = new Set(['none', '2g', '3g', 'slow-2g']);

/** Browsers that tell it, tell it here. */
interface Connection {
  effectiveType?: string;
}

/**
 * Whether there is a network that small things do not burden; where nobody can tell, there is. Never throws.
 */
export async function isNetworkGood(): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    const { connection } = navigator as { connection?: Connection };
    return navigator.onLine && !POOR.has(connection?.effectiveType ?? '');
  }
  try {
    const { networkType } = await Taro.getNetworkType();
    return !POOR.has(networkType);
  } catch {
    return true;
  }
}

/** Calls `onBack` when the network is there again. */
export function useNetworkBack(onBack: () => void): void {
  const latest = useRef(onBack);
  useEffect(() => {
    latest.current = onBack;
  });
  useEffect(() => {
    const tell = (): void => latest.current();
    if (process.env.TARO_ENV === 'h5') {
      window.addEventListener('online', tell);
      return () => window.removeEventListener('online', tell);
    }
    const listen = ({ isConnected }: { isConnected: boolean }): void => {
      if (isConnected) tell();
    };
    Taro.onNetworkStatusChange(listen);
    return () => Taro.offNetworkStatusChange(listen);
  }, []);
}
