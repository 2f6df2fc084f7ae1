/** 积分商城: what points buy. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { PageHead } from '../../components/page-head';
import { StaleNotice } from '../../components/stale-notice';
import { usePageView } from '../../features/behaviour/use-page-view';
import { listMall } from '../../features/mall/api';
import { MallGrid } from '../../features/mall/mall-grid';
import { mallWords } from '../../features/mall/words';
import { NoMember } from '../../features/me/no-member';
import { useSession } from '../../features/session/use-session';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import styles from './page.module.scss';

function Mall(): ReactElement {
  const { data, rejection, retry } = useReply('mall', listMall);
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[64, 220, 220]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <MallGrid mall={data} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function MallPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={mallWords.title} />
      <Mall key={turn} />
    </View>
  );
}
