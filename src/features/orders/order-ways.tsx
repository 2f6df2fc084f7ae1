/** What a guest can do with an order that is paid: be told, order the same again, ask for money back. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { GroupKind } from '../../../cloudfunctions/contract/group-kind';
import type { OrderReply } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { openAskRefund } from '../../platform/navigation';
import { canSubscribe } from '../../platform/subscribe';
import { useSingleFlight } from '../../platform/use-single-flight';
import { CancelSheet } from './cancel-sheet';
import { openItsGroup } from './open-its-group';
import styles from './order-ways.module.scss';
import { useAgain } from './use-again';
import { maySharePurchase } from './shareable';
import { askForMessages } from './use-paying';
import { groupWays, ordersWords } from './words';

/** Without a consent the page itself tells. */
function TellMe({ order }: { order: OrderReply }): ReactElement | null {
  const [words, setWords] = useState<string | null>(null);
  const asking = useSingleFlight<true>(async () => {
    setWords((await askForMessages()) ? ordersWords.told : ordersWords.notTold);
  });
  if (order.state !== 'paid' && order.state !== 'preparing') return null;
  if (order.consents['order-ready'] > 0) return <MessageLine words={ordersWords.willTell} />;
  return (
    <View>
      <MessageLine words={words ?? ordersWords.watchPage} />
      {canSubscribe('order-ready') && words === null && (
        <ActionButton kind="quiet" words={ordersWords.tellMe} onPress={() => asking.start(true)} />
      )}
    </View>
  );
}

/** An order that waits for its group: nothing is made yet, and leaving the group gives the money back. */
function GroupWays({ order, kind }: { order: OrderReply; kind: GroupKind }): ReactElement {
  const { toGroup, leave } = groupWays[kind];
  const open = (): void => openItsGroup(order);
  return (
    <View className={styles.ways}>
      <ActionButton words={toGroup} onPress={open} />
      <View className={styles.gap} />
      <ActionButton kind="quiet" words={leave} onPress={open} />
    </View>
  );
}

/** Its code, its days and its place are on a page of its own. */
function ToParcel({ order }: { order: OrderReply }): ReactElement {
  return (
    <View>
      <ActionButton words={groupWays.community.toGroup} onPress={() => openItsGroup(order)} />
      <View className={styles.gap} />
    </View>
  );
}

/** While nobody has begun to make it. */
function CancelWay({ order, onChanged }: { order: OrderReply; onChanged: () => void }): ReactElement {
  const [isCancelling, setCancelling] = useState(false);
  return (
    <>
      <View className={styles.gap} />
      <ActionButton kind="quiet" words={ordersWords.cancel} onPress={() => setCancelling(true)} />
      {isCancelling && <CancelSheet order={order} onClose={() => setCancelling(false)} onDone={onChanged} />}
    </>
  );
}

interface OrderWaysProps {
  order: OrderReply;
  /** Passes on what it is of. */
  onShare: () => void;
  /** The order may be another now. */
  onChanged: () => void;
}

/** The buttons below an order. */
export function OrderWays({ order, onShare, onChanged }: OrderWaysProps): ReactElement | null {
  const again = useAgain();
  const { group, state } = order;
  if (state === 'waiting') return group === null ? null : <GroupWays order={order} kind={group.kind} />;
  const mayAsk = order.refundable !== null && order.refundable.length > 0 && !order.openRequest;
  return (
    <View className={styles.ways}>
      {group?.kind === 'community' ? <ToParcel order={order} /> : <TellMe order={order} />}
      <ActionButton
        words={ordersWords.again}
        kind={state === 'completed' && group?.kind !== 'community' ? 'main' : 'quiet'}
        disabled={again.busy !== null}
        onPress={() => again.start(order.order)}
      />
      {maySharePurchase(order) && (
        <>
          <View className={styles.gap} />
          <ActionButton kind="quiet" words={ordersWords.share} onPress={onShare} />
        </>
      )}
      {order.mayCancel && <CancelWay order={order} onChanged={onChanged} />}
      {mayAsk && (
        <>
          <View className={styles.gap} />
          <ActionButton
            kind="quiet"
            words={ordersWords.askRefund}
            onPress={() => void openAskRefund(order.order)}
          />
        </>
      )}
      <MessageLine words={again.trouble} isTrouble />
      {again.sheet}
    </View>
  );
}
