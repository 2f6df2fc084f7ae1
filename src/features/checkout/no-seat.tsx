/** Why a cart cannot be ordered within its 拼单, and the next step. */
import type { ReactElement } from 'react';
import type { NoSeat as NoSeatCode, WhyNoSeat } from '../../../cloudfunctions/contract/group';
import { Notice } from '../../components/notice';
import { openMyGroups } from '../../platform/navigation';
import { useOffice } from '../cart/use-office';
import { checkoutWords } from './words';

type Step = 'alone' | 'unpaid' | 'again';
const STEPS: Partial<Record<NoSeatCode, Step>> = { 'unpaid-one': 'unpaid', 'price-changed': 'again' };

/** What is in the cart stays: it can be ordered alone. */
export function NoSeat({ why, onRetry }: { why: WhyNoSeat; onRetry: () => void }): ReactElement {
  const step = STEPS[why.code] ?? 'alone';
  const ways: Record<Step, () => void> = {
    alone: useOffice.getState().leave,
    unpaid: () => void openMyGroups(),
    again: onRetry,
  };
  return (
    <Notice
      title={why.message}
      hint={checkoutWords.noSeatHint[step]}
      action={{ words: checkoutWords.noSeatDo[step], onPress: ways[step] }}
      isError
    />
  );
}
