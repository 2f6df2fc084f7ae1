/** 明星分销品: what earns more than the rest. It only composes features. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { listStars } from '../../../features/rebate/api';
import { StarList } from '../../../features/rebate/star-list';
import { starWords } from '../../../features/rebate/words';
import { useSession } from '../../../features/session/use-session';
import { sharedItem, sharedShop } from '../../../features/sharing/shared';
import { useSharing } from '../../../features/sharing/use-sharing';
import { usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

function Stars(): ReactElement {
  const { data, rejection, retry } = useReply('stars', listStars);
  const sharing = useSharing(sharedShop);
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[80, 80, 80, 80]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <StarList
        stars={data.stars}
        onShare={({ product, name, picture }) => sharing.open(sharedItem(product, name, picture))}
      />
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function StarsPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={starWords.title} />
      <Stars key={turn} />
    </View>
  );
}
