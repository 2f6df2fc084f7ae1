/** Whether there are ways to 返佣 and invitations, and what stands there, for whoever leads to them. */
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showRebate } from './api';
import { entryWords } from './words';

export interface RebateEntry {
  /** In words: what can be taken out, or that something can be earned. */
  value: string;
  /** The programme is open: something can be earned by sharing. */
  isOpen: boolean;
}

type Sums = 'availableFen' | 'estimatedFen' | 'frozenFen' | 'withdrawingFen' | 'paidFen' | 'debtFen';
const SUMS: readonly Sums[] = [
  'availableFen',
  'estimatedFen',
  'frozenFen',
  'withdrawingFen',
  'paidFen',
  'debtFen',
];

/** Null: there is no programme, and nothing of one. Money that was earned stays in reach when it closes. */
export function entryOf(rebate: RebateReply): RebateEntry | null {
  const hasSome = SUMS.some((sum) => !isZero(rebate[sum]));
  if (!rebate.open && !hasSome) return null;
  const { availableFen, open } = rebate;
  return { value: hasSome ? entryWords.available(availableFen) : entryWords.begin, isOpen: open };
}

/** Asked again whenever the page comes back. Null: there is none, or it is not known (yet). */
export function useRebateEntry(): RebateEntry | null {
  const { data, retry } = useReply('rebate entry', showRebate);
  usePageShown(retry);
  return data === null ? null : entryOf(data);
}
