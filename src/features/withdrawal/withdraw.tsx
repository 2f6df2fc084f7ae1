/** 提现 as a whole: one that is under way comes first, then the form, then what was got. */
import { useCallback, useState, type ReactElement } from 'react';
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import type { WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { Notice } from '../../components/notice';
import { openCard, openWallet } from '../../platform/navigation';
import { OpenWithdrawal } from './open-withdrawal';
import { isOver } from './use-withdrawal';
import { WithdrawForm } from './withdraw-form';
import { withdrawWords } from './words';

/** Points or a coupon are there at once. */
function Got({ withdrawal }: { withdrawal: WithdrawalView }): ReactElement {
  const { points, coupon, said } = withdrawal;
  if (points !== null)
    return (
      <Notice
        title={withdrawWords.done.points(points)}
        hint={said}
        action={{ words: withdrawWords.toCard, onPress: () => void openCard() }}
      />
    );
  return (
    <Notice
      title={withdrawWords.done.coupon(coupon ?? '')}
      hint={said}
      action={{ words: withdrawWords.toWallet, onPress: () => void openWallet() }}
    />
  );
}

interface WithdrawProps {
  payout: RebateReply['payout'];
  /** Under way; null: none is. */
  open: WithdrawalView | null;
  /** What can be taken out is another sum now. */
  onChanged: () => void;
}

/** There is one at a time. */
export function Withdraw({ payout, open, onChanged }: WithdrawProps): ReactElement {
  const [asked, setAsked] = useState<WithdrawalView | null>(null);
  const onAsked = useCallback(
    (withdrawal: WithdrawalView) => {
      setAsked(withdrawal);
      onChanged();
    },
    [onChanged],
  );
  const shown = asked ?? open;
  if (shown === null) return <WithdrawForm payout={payout} onAsked={onAsked} />;
  if (shown.to !== 'wechat' && isOver(shown)) return <Got withdrawal={shown} />;
  return <OpenWithdrawal withdrawal={shown} isFresh={asked !== null} onOver={onChanged} />;
}
