/** 兑换记录: what was exchanged. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { listExchanges } from '../../../features/mall/api';
import { ExchangeList } from '../../../features/mall/exchange-list';
import { recordWords } from '../../../features/mall/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from '../page.module.scss';

function Exchanges(): ReactElement {
  const list = usePagedReply('exchanges', listExchanges);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[72, 72, 72]} onRetry={list.retry} />;
  return <ExchangeList list={list} />;
}

/** Starts over for whoever else may be signed in. */
export default function ExchangesPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={recordWords.title} />
      <Exchanges key={turn} />
    </View>
  );
}
