/** The member's orders, by what is yet to happen to them, newest first. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { LoadMore } from '../../../components/load-more';
import { MessageLine } from '../../../components/message-line';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { Tabs } from '../../../components/tabs';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { listOrders } from '../../../features/orders/api';
import { OrderRow } from '../../../features/orders/order-row';
import { useAgain } from '../../../features/orders/use-again';
import { ordersWords, type ShownList } from '../../../features/orders/words';
import { useSession } from '../../../features/session/use-session';
import { pageParameter } from '../../../platform/launch';
import { openMenu, openOrder, useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from './index.module.scss';

const LISTS = (Object.keys(ordersWords.lists) as ShownList[]).map((value) => ({
  value,
  words: ordersWords.lists[value].words,
}));

function Orders({ which }: { which: ShownList }): ReactElement {
  const list = usePagedReply(which, (after) => listOrders(which, after));
  const again = useAgain();
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[140, 140, 140]} onRetry={list.retry} />;
  const orders = list.pages.flatMap((page) => page.orders);
  if (orders.length === 0)
    return (
      <Notice
        title={ordersWords.lists[which].none}
        hint={ordersWords.lists[which].hint}
        action={{ words: ordersWords.toMenu, onPress: () => void openMenu() }}
      />
    );
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      <MessageLine words={again.trouble} isTrouble />
      {orders.map((order) => (
        <OrderRow
          key={order.order}
          order={order}
          onOpen={() => void openOrder(order.order)}
          onAgain={() => again.start(order.order)}
          againBusy={again.busy !== null}
        />
      ))}
      <LoadMore list={list} />
      {again.sheet}
    </>
  );
}

/** The list that the address names; else all. */
function asked(): ShownList {
  const which = pageParameter('which');
  return LISTS.find(({ value }) => value === which)?.value ?? 'all';
}

/** Starts over for whoever else may be signed in. */
export default function OrdersPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  const [which, setWhich] = useState(asked);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={ordersWords.title} />
      <Tabs label={ordersWords.listsLabel} choices={LISTS} value={which} onChoose={setWhich} />
      <Orders key={`${turn} ${which}`} which={which} />
    </View>
  );
}
