/** One item of the points mall. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { showMallItem } from '../../../features/mall/api';
import { MallItem } from '../../../features/mall/mall-item';
import { itemWords } from '../../../features/mall/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import { usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

function Item(): ReactElement {
  const [item] = useState(() => pageParameter('item') ?? '');
  const { data, rejection, retry } = useReply(item, () => showMallItem(item));
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[240, 64, 120]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <MallItem shown={data} onRefused={retry} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function MallItemPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={itemWords.title} />
      <Item key={turn} />
    </View>
  );
}
