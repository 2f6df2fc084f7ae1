/** 提现记录: what was taken out. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { listWithdrawals } from '../../../features/withdrawal/api';
import { WithdrawalList } from '../../../features/withdrawal/withdrawal-list';
import { historyWords } from '../../../features/withdrawal/words';
import { useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from '../page.module.scss';

function Withdrawals(): ReactElement {
  const list = usePagedReply('withdrawals', listWithdrawals);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[72, 72, 72]} onRetry={list.retry} />;
  return <WithdrawalList list={list} />;
}

/** Starts over for whoever else may be signed in. */
export default function WithdrawalsPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={historyWords.title} />
      <Withdrawals key={turn} />
    </View>
  );
}
