/** Cycles of community buying. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { PageHead } from '../../components/page-head';
import { StaleNotice } from '../../components/stale-notice';
import { usePageView } from '../../features/behaviour/use-page-view';
import { listOffers } from '../../features/community/api';
import { CycleList } from '../../features/community/cycle-list';
import { cycleWords } from '../../features/community/words';
import { NoMember } from '../../features/me/no-member';
import { useSession } from '../../features/session/use-session';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import styles from './page.module.scss';

function Body(): ReactElement {
  const { data, rejection, retry } = useReply('cycles', () => listOffers());
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[72, 160, 240]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <CycleList offers={data.offers} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function CyclesPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={cycleWords.title} />
      <Body key={turn} />
    </View>
  );
}
