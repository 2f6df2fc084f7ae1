/** An order on the board: its number, what to make, how long it waits, and the next step. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { placeWords, takingWords } from '../../components/place-words';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { useAttempt } from '../staff-session/use-attempt';
import { takeStep, type Step } from './api';
import styles from './board-card.module.scss';
import { batchWords, boardWords, orderState, stepWords } from './words';

const STEPS: readonly Step[] = ['start-order', 'ready-order', 'hand-out'];
const MINUTE_MS = 60_000;

function Lines({ order }: { order: BoardOrder }): ReactElement {
  return (
    <View>
      {order.lines.map((line) => (
        <View key={line.line} className={styles.line}>
          <Text className={styles.quantity}>{line.quantity}×</Text>
          <View className={styles.what}>
            <Text className={styles.name}>{line.name}</Text>
            {line.optionsText !== '' && <Text className={styles.detail}>{line.optionsText}</Text>}
            {line.text !== '' && <Text className={styles.notice}>{boardWords.cup(line.text)}</Text>}
            {line.refundedQuantity > 0 && (
              <Text className={styles.notice}>{boardWords.refundedOf(line.refundedQuantity)}</Text>
            )}
          </View>
        </View>
      ))}
    </View>
  );
}

/** Where it goes, and whether it is packed; what nobody was asked says only where. */
const howWords = (order: BoardOrder): string =>
  order.serving === null ? placeWords(order.place) : takingWords(order);

interface BoardCardProps {
  store: string;
  order: BoardOrder;
  /** By the server's clock; milliseconds since 1970. */
  now: number;
  onMoved: (order: BoardOrder) => void;
  onRefund: (order: BoardOrder) => void;
}

/** One button for the next step; below it what skips steps, where the server allows it. */
export function BoardCard({ store, order, now, onMoved, onRefund }: BoardCardProps): ReactElement {
  const moving = useAttempt(
    (step: Step) => takeStep(store, order.order, step),
    (answer) => onMoved(answer.order),
  );
  const [next, ...skips] = STEPS.filter((step) => order.may.includes(step));
  const waited = Math.max(0, Math.floor((now - Date.parse(order.paidAt)) / MINUTE_MS));
  return (
    <View className={`${styles.card} ${order.state === 'ready' ? styles.ready : ''}`}>
      <View className={styles.head}>
        <Text className={styles.number}>{order.pickupNo}</Text>
        <View className={styles.facts}>
          <Text className={styles.state}>{orderState(order.state)}</Text>
          {order.group !== null && <Text className={styles.group}>{batchWords.mark(order.group)}</Text>}
          <Text className={styles.detail}>
            {[howWords(order), order.member, boardWords.since(waited)]
              .filter((word) => word !== '')
              .join(' · ')}
          </Text>
        </View>
      </View>
      <Lines order={order} />
      {order.remark !== '' && <Text className={styles.notice}>{boardWords.remark(order.remark)}</Text>}
      {order.openRequest && <Text className={styles.notice}>{boardWords.openRequest}</Text>}
      {!isZero(order.refundedFen) && (
        <Text className={styles.detail}>{boardWords.refunded(plainYuan(order.refundedFen))}</Text>
      )}
      {next !== undefined && (
        <View className={styles.next}>
          <ActionButton
            words={stepWords[next]}
            busyWords={moving.busy === null ? null : boardWords.doing}
            onPress={() => moving.start(next)}
          />
        </View>
      )}
      <View className={styles.ways}>
        {skips.map((step) => (
          <Pressable
            key={step}
            className={styles.skip}
            disabled={moving.busy !== null}
            onPress={() => moving.start(step)}
          >
            {stepWords[step]}
          </Pressable>
        ))}
        {order.may.includes('refund-order') && (
          <Pressable className={styles.refund} onPress={() => onRefund(order)}>
            {boardWords.refund}
          </Pressable>
        )}
      </View>
      <MessageLine words={moving.trouble} isTrouble />
    </View>
  );
}
