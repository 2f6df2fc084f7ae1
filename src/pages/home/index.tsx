/** Home. It only decides whose home to show. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { TabBar } from '../../components/tab-bar';
import { usePageView } from '../../features/behaviour/use-page-view';
import { GroupsCard } from '../../features/groups/groups-card';
import { MemberHome } from '../../features/home/member-home';
import { NobodyHome } from '../../features/home/nobody-home';
import { SignedOut } from '../../features/home/signed-out';
import { VisitorHome } from '../../features/home/visitor-home';
import { Celebration } from '../../features/join/celebration';
import { useSession } from '../../features/session/use-session';
import { useWho } from '../../features/session/use-who';

function Home(): ReactElement {
  const { who, rejection, retry } = useWho();
  if (who === 'member') return <MemberHome offers={<GroupsCard />} />;
  if (who === 'visitor') return <VisitorHome />;
  if (rejection === 'not-signed-in') return <SignedOut rejection={rejection} />;
  return <NobodyHome rejection={rejection} onRetry={retry} />;
}

/** Starts over for whoever else may be signed in. */
export default function HomePage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <>
      <View {...accessible({ role: 'main' })}>
        <Home key={turn} />
      </View>
      <Celebration />
      <TabBar current="home" />
    </>
  );
}
