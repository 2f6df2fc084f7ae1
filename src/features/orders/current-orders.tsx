/**
 * What is under way of the member's orders: to be paid, being made, ready, waiting for its group, or on its
 * way back. One small question while the page is on screen; nothing where nothing is under way.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OrderSummary } from '../../../cloudfunctions/contract/order';
import { accessible } from '../../components/accessible';
import { groupedCode } from '../../components/code-drawing';
import { minutesAndSeconds } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { useCountdown } from '../../components/use-countdown';
import { openOrder, openOrders, usePageShown } from '../../platform/navigation';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { useSession } from '../session/use-session';
import { listOrders } from './api';
import styles from './current-orders.module.scss';
import { leadsToGroup, openItsGroup } from './open-its-group';
import { usePaying } from './use-paying';
import { currentWords, groupWays, orderState, ordersWords } from './words';

/** A strip need not know as soon as the page of the order. Milliseconds. */
const EVERY_MS = 10_000;

/** What it is, and what is under way, as two lines. */
function wordsOf(order: OrderSummary): [string, string] {
  const { state, pickupNo, pickupCode, store, what, openRequest } = order;
  const { title } = orderState(order);
  const where = `${store.name} · ${what}`;
  if (openRequest && state === 'completed') return [currentWords.asked, where];
  if (pickupNo === null || state === 'completed' || state === 'refunded' || leadsToGroup(order))
    return [title, where];
  const isReady = state === 'ready' && pickupCode !== null;
  return [
    currentWords.numbered(title, pickupNo),
    isReady ? currentWords.code(groupedCode(pickupCode)) : where,
  ];
}

interface RowProps {
  order: OrderSummary;
  onChanged: () => void;
}

/** Runs out before the guest's eyes, and pays on the spot. */
function UnpaidRow({ order, onChanged }: RowProps): ReactElement | null {
  const left = useCountdown(Date.parse(order.payBy ?? ''));
  const paying = usePaying(order.order, onChanged);
  if (left === 0) return null;
  return (
    <>
      <View className={styles.row}>
        <Pressable className={styles.words} onPress={() => void openOrder(order.order)}>
          <Text className={styles.title}>{currentWords.unpaid(plainYuan(order.payableFen))}</Text>
          <Text className={styles.detail}>
            {ordersWords.payLeftShort(minutesAndSeconds(left))} · {order.what}
          </Text>
        </Pressable>
        <Pressable className={styles.way} disabled={paying.busy} onPress={paying.start}>
          {ordersWords.toPayShort}
        </Pressable>
      </View>
      <MessageLine words={paying.trouble} isTrouble />
    </>
  );
}

/** The whole row is one button. */
function Row({ order }: { order: OrderSummary }): ReactElement {
  const [title, detail] = wordsOf(order);
  const { state, group } = order;
  const isItsGroup = leadsToGroup(order);
  const own = state === 'ready' ? currentWords.showCode : currentWords.show;
  const does = isItsGroup && group !== null ? groupWays[group.kind].toGroup : own;
  return (
    <Pressable
      className={`${styles.row} ${state === 'ready' ? styles.ready : ''}`}
      label={`${title}，${detail}，${does}`}
      onPress={() => (isItsGroup ? openItsGroup(order) : void openOrder(order.order))}
    >
      <View className={styles.words}>
        <Text className={styles.title}>{title}</Text>
        <Text className={styles.detail}>{detail}</Text>
      </View>
      <Text className={styles.way}>{does}</Text>
    </Pressable>
  );
}

function Strip({ most }: { most: number }): ReactElement | null {
  const { data, retry } = useReply('current', () => listOrders('current'));
  const orders = data?.orders ?? [];
  usePageShown(retry);
  useRepeating(retry, EVERY_MS, orders.length > 0);
  if (orders.length === 0) return null;
  const others = orders.length - most;
  return (
    <View className={styles.strip} {...accessible({ role: 'region', label: currentWords.label })}>
      {orders
        .slice(0, most)
        .map((order) =>
          order.state === 'created' ? (
            <UnpaidRow key={order.order} order={order} onChanged={retry} />
          ) : (
            <Row key={order.order} order={order} />
          ),
        )}
      {others > 0 && (
        <Pressable className={styles.more} onPress={() => void openOrders()}>
          {currentWords.more(others)}
        </Pressable>
      )}
    </View>
  );
}

/** @param most rows; the others are counted */
export function CurrentOrders({ most = 3 }: { most?: number }): ReactElement | null {
  const isMember = useSession(({ who }) => who === 'member');
  return isMember ? <Strip most={most} /> : null;
}
