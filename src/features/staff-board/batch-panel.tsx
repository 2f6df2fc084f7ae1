/** Orders of one office: how many they are, and one button that takes all of them on. */
import { useRef, type PropsWithChildren, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BoardGroup, BoardOrder } from '../../../cloudfunctions/contract/counter';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { randomId } from '../../platform/random-id';
import { useAttempt } from '../staff-session/use-attempt';
import { moveBatch } from './api';
import styles from './board-card.module.scss';
import { stepOf } from './batches';
import { batchWords as words, boardWords } from './words';

interface BatchPanelProps {
  store: string;
  group: BoardGroup;
  /** Of it, what stands in this list. */
  orders: BoardOrder[];
  onMoved: (orders: BoardOrder[]) => void;
}

/** Children: the cards. The same press again is the same request until it is answered. */
export function BatchPanel(props: PropsWithChildren<BatchPanelProps>): ReactElement {
  const { store, group, orders, onMoved, children } = props;
  const request = useRef<string | null>(null);
  const moving = useAttempt(
    (step: 'ready-order' | 'hand-out') => {
      request.current ??= randomId();
      return moveBatch(store, { group: group.group, step, requestId: request.current });
    },
    (answer) => {
      request.current = null;
      onMoved(answer.orders);
    },
  );
  const step = stepOf(orders);
  return (
    <View className={styles.batch}>
      <View className={styles.batchHead}>
        <Text className={styles.state}>{words.title(group.name, group.batch)}</Text>
        <Text className={styles.detail}>
          {orders.length === group.batch ? words.whole : words.part(orders.length, group.batch)}
        </Text>
      </View>
      {step !== null && (
        <ActionButton
          words={words.steps[step]}
          busyWords={moving.busy === null ? null : boardWords.doing}
          onPress={() => moving.start(step)}
        />
      )}
      <MessageLine words={moving.trouble} isTrouble />
      {children}
    </View>
  );
}
