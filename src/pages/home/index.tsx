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
import { CurrentOrders } from '../../features/orders/current-orders';
import { RebateTiles } from '../../features/rebate/rebate-tiles';
import { useSession } from '../../features/session/use-session';
import { useWho } from '../../features/session/use-who';
import { RecommendedCard } from '../../features/sharing/recommended-card';
import { sharedShop } from '../../features/sharing/shared';
import { useSharing } from '../../features/sharing/use-sharing';

/** What is on besides what is the member's own. */
function Offers(): ReactElement {
  return (
    <>
      <RebateTiles />
      <GroupsCard />
    </>
  );
}

/** WeChat's menu passes the shop on. */
function Home(): ReactElement {
  useSharing(sharedShop);
  const { who, rejection, retry } = useWho();
  const recommended = <RecommendedCard />;
  if (who === 'member')
    return <MemberHome current={<CurrentOrders />} head={recommended} offers={<Offers />} />;
  if (who === 'visitor') return <VisitorHome head={recommended} />;
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
