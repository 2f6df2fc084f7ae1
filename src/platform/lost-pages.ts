/** Addresses that lead nowhere, and pages whose scripts never came. */
import { useEffect } from 'react';
import Taro, { usePageNotFound } from '@tarojs/taro';
import { LOST_PAGE } from './page-paths';
import { isMissingScript } from './page-scripts';
import { sayPageFailed } from './page-wait';

function sayMissing({ reason }: PromiseRejectionEvent): void {
  if (isMissingScript(reason)) sayPageFailed();
}

/** For app.tsx: an unknown address has a page, and a page that did not come says so. */
export function useLostPages(): void {
  usePageNotFound(() => void Taro.redirectTo({ url: LOST_PAGE }));
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return;
    window.addEventListener('unhandledrejection', sayMissing);
    return () => window.removeEventListener('unhandledrejection', sayMissing);
  }, []);
}
