/**
 * The card page: the card, points, the path of tiers, history. It only composes features and says what is
 * shown without a card.
 */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { TabBar } from '../../components/tab-bar';
import { usePageView } from '../../features/behaviour/use-page-view';
import { MemberCard } from '../../features/card/member-card';
import { NoCard } from '../../features/card/no-card';
import { useSession } from '../../features/session/use-session';
import { useWho } from '../../features/session/use-who';
import styles from './index.module.scss';

function Card(): ReactElement {
  const { who, rejection, retry } = useWho();
  if (who === 'member') return <MemberCard />;
  if (who === 'visitor') return <NoCard rejection="not-joined" onRetry={retry} />;
  return <NoCard rejection={rejection} onRetry={retry} />;
}

/** Starts over for whoever else may be signed in. */
export default function CardPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <>
      <View className={styles.page} {...accessible({ role: 'main' })}>
        <Card key={turn} />
      </View>
      <TabBar current="card" />
    </>
  );
}
