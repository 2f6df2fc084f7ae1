/** 拼团: what can be bought together at the chosen store. It only composes features. */
import { useCallback, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { useSession } from '../../../features/session/use-session';
import { Waiting } from '../../../components/waiting';
import { useOrderPlace } from '../../../features/cart/use-order-place';
import { listOffers } from '../../../features/groups/api';
import { OfficeWay } from '../../../features/groups/office-way';
import { OfferList } from '../../../features/groups/offer-list';
import { StoreLine } from '../../../features/groups/store-line';
import { offerWords } from '../../../features/groups/words';
import { openStores, useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from '../page.module.scss';

function Offers(): ReactElement {
  const store = useOrderPlace((state) => state.store);
  const id = store?.id ?? null;
  const ask = useCallback((after?: string) => listOffers(id, after), [id]);
  const list = usePagedReply(`offers ${id ?? ''}`, ask);
  usePageShown(list.retry);
  useEndOfPage(list.more);
  return (
    <>
      <StoreLine name={store?.name ?? null} onChange={() => void openStores()} />
      <View className={styles.way}>
        <OfficeWay />
      </View>
      {list.pages.length === 0 ? (
        <Waiting rejection={list.rejection} heights={[130, 130, 130]} onRetry={list.retry} />
      ) : (
        <OfferList list={list} />
      )}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function GroupOffersPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={offerWords.title} />
      <Offers key={turn} />
    </View>
  );
}
