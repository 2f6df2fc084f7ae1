/** A limited drop. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { OfferReply } from '../../../../cloudfunctions/contract/wallet';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { timed, type Timed } from '../../../components/server-clock';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { showOffer } from '../../../features/coupons/api';
import { Drop } from '../../../features/coupons/drop';
import { useDrop } from '../../../features/coupons/use-drop';
import { dropWords } from '../../../features/coupons/words';
import { NoMember } from '../../../features/me/no-member';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import { usePageShown } from '../../../platform/navigation';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

function Shown({ reply, refresh }: { reply: OfferReply & Timed; refresh: () => void }): ReactElement {
  return <Drop drop={useDrop(reply, refresh)} />;
}

function Offer(): ReactElement {
  const [template] = useState(() => pageParameter('template') ?? '');
  const { data, rejection, retry } = useReply(template, () => timed(() => showOffer(template)));
  usePageShown(retry);
  if (data === null) return <NoMember rejection={rejection} heights={[260, 48, 160]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Shown reply={data} refresh={retry} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function DropPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={dropWords.title} />
      <Offer key={turn} />
    </View>
  );
}
