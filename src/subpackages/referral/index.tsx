/** 我的返佣: what friends' purchases bring, and the ways to all that belongs to it. It only composes features. */
import { useCallback, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import { accessible } from '../../components/accessible';
import { PageHead } from '../../components/page-head';
import { StaleNotice } from '../../components/stale-notice';
import { usePageView } from '../../features/behaviour/use-page-view';
import { NoRebate } from '../../features/rebate/no-rebate';
import { listCommissions, showRebate } from '../../features/rebate/api';
import { CommissionList } from '../../features/rebate/commission-list';
import { RankPanel } from '../../features/rebate/rank-panel';
import { RebateHead } from '../../features/rebate/rebate-head';
import { RebateWays } from '../../features/rebate/rebate-ways';
import { rebateWords } from '../../features/rebate/words';
import { useSession } from '../../features/session/use-session';
import { sharedShop } from '../../features/sharing/shared';
import { useSharing } from '../../features/sharing/use-sharing';
import { OpenWithdrawal } from '../../features/withdrawal/open-withdrawal';
import { useOpenWithdrawal } from '../../features/withdrawal/use-open-withdrawal';
import { useEndOfPage, usePageShown } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useReply } from '../../platform/use-reply';
import styles from './page.module.scss';

/** What waits for the member's confirmation stands first. */
function Open({ onOver }: { onOver: () => void }): ReactElement | null {
  const { open, retry } = useOpenWithdrawal();
  usePageShown(retry);
  const over = useCallback(() => {
    retry();
    onOver();
  }, [retry, onOver]);
  return open === null ? null : <OpenWithdrawal withdrawal={open} onOver={over} />;
}

function Rebate(): ReactElement {
  const { data, rejection, retry } = useReply('rebate', showRebate);
  const list = usePagedReply('commissions', listCommissions);
  const sharing = useSharing(sharedShop);
  usePageShown(retry);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (data === null) return <NoRebate rejection={rejection} heights={[240, 88, 224, 160]} onRetry={retry} />;
  const share = (): void => sharing.open();
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <RebateHead rebate={data} onShare={share} />
      {!isZero(data.withdrawingFen) && <Open onOver={retry} />}
      <RankPanel rank={data.rank} partner={data.partner} />
      <RebateWays rebate={data} />
      <CommissionList list={list} onShare={data.open ? share : null} />
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function RebatePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={rebateWords.title} />
      <Rebate key={turn} />
    </View>
  );
}
