/** How many coupons there are, in words, for whoever leads to them. */
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { countWallet } from './api';
import { tileWords } from './words';

/** Asked again whenever the page comes back. Null: not known (yet). @example '3 张 · 1 张即将过期' */
export function useWalletCount(): string | null {
  const { data, retry } = useReply('wallet count', countWallet);
  usePageShown(retry);
  return data === null ? null : tileWords.count(data);
}
