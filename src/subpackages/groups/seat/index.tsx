/** Taking a seat. It only decides who takes it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useSession } from '../../../features/session/use-session';
import { JoinFirst } from '../../../features/groups/join-first';
import { SeatPage } from '../../../features/groups/seat-page';
import { seatWords } from '../../../features/groups/words';
import { NobodyHome } from '../../../features/home/nobody-home';
import { SignedOut } from '../../../features/home/signed-out';
import { useWho } from '../../../features/session/use-who';
import { groupOfPage, pageParameter } from '../../../platform/launch';
import styles from '../page.module.scss';

function Seat(): ReactElement {
  const { who, rejection, retry } = useWho();
  const [of] = useState(() => {
    const offer = pageParameter('offer');
    return offer === null ? { group: groupOfPage() } : { offer };
  });
  if (who === 'member') return <SeatPage of={of} />;
  if (who === 'visitor') return <JoinFirst of={of} />;
  if (rejection === 'not-signed-in') return <SignedOut rejection={rejection} />;
  return <NobodyHome rejection={rejection} onRetry={retry} />;
}

/** Starts over for whoever else may be signed in. */
export default function TakeSeatPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={seatWords.title} />
      <Seat key={turn} />
    </View>
  );
}
