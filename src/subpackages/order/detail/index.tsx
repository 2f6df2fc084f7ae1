/** One order: where it stands, what to show at the counter, what it cost and earned, what went back. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { OrderReply } from '../../../../cloudfunctions/contract/order';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { Panel } from '../../../components/panel';
import { StaleNotice } from '../../../components/stale-notice';
import { usePageView } from '../../../features/behaviour/use-page-view';
import { PacketEnvelope } from '../../../features/coupons/packet-envelope';
import { OrderInvoice } from '../../../features/invoices/order-invoice';
import { NoMember } from '../../../features/me/no-member';
import { OrderFacts } from '../../../features/orders/order-facts';
import { OrderRefunds } from '../../../features/orders/order-refunds';
import { OrderWays } from '../../../features/orders/order-ways';
import { OwnEarnings } from '../../../features/orders/own-earnings';
import { PayPanel } from '../../../features/orders/pay-panel';
import { PickupCard } from '../../../features/orders/pickup-card';
import { PriceLines, PriceSums } from '../../../features/orders/price-lines';
import { firstOf, maySharePurchase } from '../../../features/orders/shareable';
import { StateHead } from '../../../features/orders/state-head';
import { useOrder } from '../../../features/orders/use-order';
import { ordersWords } from '../../../features/orders/words';
import { useSession } from '../../../features/session/use-session';
import { sharedOrder, sharedShop } from '../../../features/sharing/shared';
import { useSharing } from '../../../features/sharing/use-sharing';
import { pageParameter } from '../../../platform/launch';
import styles from './index.module.scss';

function Order(): ReactElement {
  const [number] = useState(() => pageParameter('order') ?? '');
  const { data: order, rejection, retry } = useOrder(number);
  if (order === null) return <NoMember rejection={rejection} heights={[80, 320, 160, 120]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <Shown order={order} retry={retry} />
    </>
  );
}

function Shown({ order, retry }: { order: OrderReply; retry: () => void }): ReactElement {
  const { name, picture } = firstOf(order);
  const sharing = useSharing(maySharePurchase(order) ? sharedOrder(order.order, name, picture) : sharedShop);
  const isUnpaid = order.state === 'created';
  return (
    <>
      <StateHead order={order} />
      {isUnpaid && <PayPanel order={order} onChanged={retry} />}
      {order.paidAt !== null && <PacketEnvelope order={order.order} />}
      <PickupCard order={order} />
      {!isUnpaid && <OrderWays order={order} onShare={() => sharing.open()} onChanged={retry} />}
      <Panel title={ordersWords.items}>
        <PriceLines lines={order.lines} />
        <PriceSums
          quote={order.quote}
          payWords={order.paidAt === null ? ordersWords.toPay : ordersWords.paid}
        />
      </Panel>
      {(order.refunds.length > 0 || order.requests.length > 0) && (
        <Panel title={ordersWords.refunds}>
          <OrderRefunds order={order} onChanged={retry} />
        </Panel>
      )}
      {order.state !== 'closed' && (
        <Panel title={ordersWords.earnings}>
          <OwnEarnings earnings={order.earnings} state={order.state} />
        </Panel>
      )}
      <OrderInvoice order={order.order} invoice={order.invoice} />
      <Panel title={ordersWords.facts}>
        <OrderFacts order={order} />
      </Panel>
      {sharing.sheet}
    </>
  );
}

/** Starts over for whoever else may be signed in. */
export default function OrderPage(): ReactElement {
  const turn = useSession((state) => state.turn);
  usePageView();
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={ordersWords.detail} />
      <Order key={turn} />
    </View>
  );
}
