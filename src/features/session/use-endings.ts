/** Tells the server of sessions that were left without network: at the start, and when there is one again. */
import { useEffect } from 'react';
import { useNetworkBack } from '../../platform/network';
import { tellEndings } from './sign-out';

const tell = (): void => void tellEndings();

/** For app.tsx. */
export function useEndings(): void {
  useEffect(tell, []);
  useNetworkBack(tell);
}
