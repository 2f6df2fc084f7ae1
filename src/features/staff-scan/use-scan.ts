/** Scanning as the state of a page: one code at a time, and what became of the last one. */
import { useState } from 'react';
import { whatIsScanned } from '../../../cloudfunctions/contract/scanned-text';
import { openStaffBoardAt } from '../../platform/navigation';
import { isPassing } from '../../platform/passing-trouble';
import { useSingleFlight } from '../../platform/use-single-flight';
import { staffTrouble } from '../staff-session/words';
import { scanText } from './api';
import { useTill } from './use-till';
import { scanWords } from './words';

/** What the server takes as a code. Characters. */
const LONGEST = 200;

/**
 * Puts the member whose code it is, or whose coupon's, at the till; the code of an order opens it on the
 * board.
 * @param onMember called when a member stands there
 * @returns `scan` for whatever was scanned or typed, and `said`: why it led to nobody
 */
export function useScan(
  store: string,
  onMember: () => void | Promise<void>,
): { scan: (text: string) => void; isBusy: boolean; said: string | null } {
  const [said, setSaid] = useState<string | null>(null);
  const flight = useSingleFlight(async (text: string) => {
    setSaid(null);
    // A payment code is money: it never leaves the device.
    if (whatIsScanned(text) === 'payment-code') return setSaid(scanWords.paymentCode);
    const reply = await scanText(store, text);
    if (!reply.ok) return setSaid(isPassing(reply.code) ? scanWords.offline : staffTrouble(reply));
    const { data } = reply;
    switch (data.is) {
      case 'payment-code':
        return setSaid(scanWords.paymentCode);
      case 'unknown':
        return setSaid(scanWords.unknown);
      case 'pickup-code':
        return openStaffBoardAt(text);
      case 'member-code':
      case 'coupon-code':
        useTill.getState().show(store, data);
        return onMember();
    }
  });
  const scan = (text: string): void => {
    const code = text.trim().slice(0, LONGEST);
    if (code !== '') flight.start(code);
  };
  return { scan, isBusy: flight.busy !== null, said };
}
