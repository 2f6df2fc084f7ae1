/** The member's orders, newest first. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { LoadMore } from '../../../components/load-more';
import { MessageLine } from '../../../components/message-line';
import { Notice } from '../../../components/notice';
import { PageHead } from '../../../components/page-head';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { NoMember } from '../../../features/me/no-member';
import { listOrders } from '../../../features/orders/api';
import { OrderRow } from '../../../features/orders/order-row';
import { useAgain } from '../../../features/orders/use-again';
import { ordersWords } from '../../../features/orders/words';
import { useSession } from '../../../features/session/use-session';
import { openMenu, openOrder, useEndOfPage, usePageShown } from '../../../platform/navigation';
import { usePagedReply } from '../../../platform/use-paged-reply';
import styles from './index.module.scss';

function Orders(): ReactElement {
  const list = usePagedReply('orders', listOrders);
  const again = useAgain();
  usePageShown(list.retry);
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <NoMember rejection={list.rejection} heights={[140, 140, 140]} onRetry={list.retry} />;
  const orders = list.pages.flatMap((page) => page.orders);
  if (orders.length === 0)
    return (
      <Notice
        title={ordersWords.none}
        hint={ordersWords.noneHint}
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
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function OrdersPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={ordersWords.title} />
      <Orders key={turn} />
    </View>
  );
}
