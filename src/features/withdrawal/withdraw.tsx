/** 提现 as a whole: one that is under way comes first and says what became of it; then the form. */
import { useCallback, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import type { WithdrawalView } from '../../../cloudfunctions/contract/withdrawal';
import { ActionButton } from '../../components/action-button';
import { Notice } from '../../components/notice';
import { openCard, openWallet } from '../../platform/navigation';
import { OpenWithdrawal } from './open-withdrawal';
import { isOver } from './use-withdrawal';
import { WithdrawForm } from './withdraw-form';
import styles from './withdraw-form.module.scss';
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

interface WithdrawProps extends Pick<RebateReply, 'payout' | 'availableFen'> {
  /** Under way, or over while it was on screen; null: none. */
  open: WithdrawalView | null;
  /** What can be taken out is another sum now. */
  onChanged: () => void;
}

/** There is one at a time. */
export function Withdraw({ payout, availableFen, open, onChanged }: WithdrawProps): ReactElement {
  const [asked, setAsked] = useState<WithdrawalView | null>(null);
  const onAsked = useCallback(
    (withdrawal: WithdrawalView) => {
      setAsked(withdrawal);
      onChanged();
    },
    [onChanged],
  );
  const [left, setLeft] = useState<string | null>(null);
  const current = asked ?? open;
  const shown = current?.withdrawal === left ? null : current;
  if (shown === null) return <WithdrawForm payout={payout} onAsked={onAsked} />;
  if (shown.points !== null || shown.coupon !== null) return <Got withdrawal={shown} />;
  const latest = open?.withdrawal === shown.withdrawal ? open : shown;
  const isEnough = Number(availableFen) >= Number(payout.minimumFen);
  return (
    <>
      <OpenWithdrawal
        withdrawal={shown.to === 'invoice' ? latest : shown}
        isFresh={asked !== null}
        onOver={onChanged}
      />
      {isOver(latest) && isEnough && (
        <View className={styles.again}>
          <ActionButton
            kind="quiet"
            words={withdrawWords.again}
            onPress={() => {
              setAsked(null);
              setLeft(shown.withdrawal);
            }}
          />
        </View>
      )}
    </>
  );
}
