/** How many coupons there are, for whoever leads to them. */
import type { WalletCountReply } from '../../../cloudfunctions/contract/wallet';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { countWallet } from './api';

/** Asked again whenever the page comes back. Null: not known (yet). */
export function useWalletCount(): WalletCountReply | null {
  const { data, retry } = useReply('wallet count', countWallet);
  usePageShown(retry);
  return data;
}
