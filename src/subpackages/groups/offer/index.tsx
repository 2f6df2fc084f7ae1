/** One offer of 拼团. It only composes features. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useSession } from '../../../features/session/use-session';
import { StaleNotice } from '../../../components/stale-notice';
import { timed } from '../../../components/server-clock';
import { Waiting } from '../../../components/waiting';
import { useOrderPlace } from '../../../features/cart/use-order-place';
import { showOffer } from '../../../features/groups/api';
import { OfferPage } from '../../../features/groups/offer-page';
import { offerWords } from '../../../features/groups/words';
import { LinkLine } from '../../../features/sharing/link-line';
import { pageParameter } from '../../../platform/launch';
import { usePageShown } from '../../../platform/navigation';
import { useRepeating } from '../../../platform/use-repeating';
import { useReply } from '../../../platform/use-reply';
import styles from '../page.module.scss';

/** Groups fill while somebody looks at them. Milliseconds. */
const EVERY_MS = 5_000;

function Offer(): ReactElement {
  const [offer] = useState(() => pageParameter('offer') ?? '');
  const store = useOrderPlace((state) => state.store?.id ?? null);
  const { data, rejection, retry } = useReply(`${offer} ${store ?? ''}`, () =>
    timed(() => showOffer(offer, store)),
  );
  usePageShown(retry);
  useRepeating(retry, EVERY_MS, data !== null);
  if (data === null) return <Waiting rejection={rejection} heights={[240, 64, 160]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <LinkLine kind="offer" id={offer} />
      <OfferPage shown={data} />
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function GroupOfferPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={offerWords.detail} />
      <Offer key={turn} />
    </View>
  );
}
