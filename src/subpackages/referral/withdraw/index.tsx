/** 提现: what can be taken out, where to, and what is under way. It only composes features. */
import { useCallback, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { ListRow } from '../../../components/list-row';
import { PageHead } from '../../../components/page-head';
import { Panel } from '../../../components/panel';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoRebate } from '../../../features/rebate/no-rebate';
import { showRebate } from '../../../features/rebate/api';
import { useSession } from '../../../features/session/use-session';
import { useOpenWithdrawal } from '../../../features/withdrawal/use-open-withdrawal';
import { Withdraw } from '../../../features/withdrawal/withdraw';
import { withdrawWords } from '../../../features/withdrawal/words';
import { pageParameter } from '../../../platform/launch';
import { openWithdrawals } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

/** Whether one is under way is known before there is a form. A browser comes back here after confirming. */
function WithdrawOf(): ReactElement {
  const { data, rejection, retry } = useReply('rebate', showRebate);
  const {
    open,
    isKnown,
    rejection: openRejection,
    retry: askOpen,
  } = useOpenWithdrawal(pageParameter('withdrawal'));
  const refresh = useCallback(() => {
    retry();
    askOpen();
  }, [retry, askOpen]);
  const trouble = rejection ?? openRejection;
  if (data === null || !isKnown)
    return <NoRebate rejection={trouble} heights={[48, 260]} onRetry={refresh} />;
  return (
    <>
      {trouble !== null && <StaleNotice onRetry={refresh} />}
      <Withdraw payout={data.payout} availableFen={data.availableFen} open={open} onChanged={refresh} />
      <View className={styles.aboveBar}>
        <Panel isTight>
          <ListRow title={withdrawWords.history} onPress={() => void openWithdrawals()} />
        </Panel>
      </View>
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function WithdrawOfPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={withdrawWords.title} />
      <WithdrawOf key={turn} />
    </View>
  );
}
