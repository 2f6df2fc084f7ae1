/** Refunds and requests of an order: what goes back, how far it is, what the store answered. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero } from '../../../cloudfunctions/contract/in-words';
import type { AfterSaleView, OrderReply, RefundView } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { MessageLine, troubleWords } from '../../components/message-line';
import { plainYuan } from '../../components/price';
import { useSingleFlight } from '../../platform/use-single-flight';
import { withdrawRequest } from './api';
import styles from './order-refunds.module.scss';
import { ordersWords, refundState, requestState } from './words';

const linesIn = (lines: { name: string; quantity: number }[]): string =>
  lines.map(({ name, quantity }) => `${name} ${ordersWords.each(quantity)}`).join('、');
function Entry(props: {
  title: string;
  amountFen: string;
  points: string;
  lines: { name: string; quantity: number }[];
  notes: string[];
}): ReactElement {
  const { title, amountFen, points, lines, notes } = props;
  return (
    <View className={styles.entry}>
      <View className={styles.head}>
        <Text className={styles.title}>{title}</Text>
        <Text className={styles.amount}>{plainYuan(amountFen)}</Text>
      </View>
      {lines.length > 0 && <Text className={styles.note}>{linesIn(lines)}</Text>}
      {!isZero(points) && (
        <Text className={styles.note}>{ordersWords.refundPoints(groupDigits(points))}</Text>
      )}
      {notes.map((note) => (
        <Text key={note} className={styles.note}>
          {note}
        </Text>
      ))}
    </View>
  );
}

/** Of a price that became lower nothing is given back but money: why comes first, then how far it is. */
function Refund({ refund }: { refund: RefundView }): ReactElement {
  const { kind, state, reason, doneAt, askedAt } = refund;
  const when = longMoment(doneAt ?? askedAt);
  const isDifference = (kind === 'difference' || kind === 'share') && reason !== '';
  const [title, note] = isDifference ? [reason, refundState(state)] : [refundState(state), reason];
  return <Entry {...refund} title={title} notes={[note, when].filter((words) => words !== '')} />;
}

function Request({ request, onChanged }: { request: AfterSaleView; onChanged: () => void }): ReactElement {
  const [trouble, setTrouble] = useState<string | null>(null);
  const withdrawing = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await withdrawRequest(request.request);
    if (!reply.ok) setTrouble(troubleWords(reply.code));
    onChanged();
  });
  const answer = request.answer === null || request.answer === '' ? [] : [ordersWords.answer(request.answer)];
  return (
    <View>
      <Entry
        {...request}
        title={requestState(request.state)}
        notes={[request.reason, longMoment(request.askedAt), ...answer]}
      />
      {request.state === 'asked' && (
        <ActionButton
          kind="quiet"
          words={ordersWords.withdraw}
          busyWords={withdrawing.busy ? ordersWords.withdrawing : null}
          onPress={() => withdrawing.start(true)}
        />
      )}
      <MessageLine words={trouble} isTrouble />
    </View>
  );
}

/** Those of an order; an accepted request is shown as its refund. */
export function OrderRefunds({
  order,
  onChanged,
}: {
  order: OrderReply;
  onChanged: () => void;
}): ReactElement {
  return (
    <View>
      {order.refunds.map((refund) => (
        <Refund key={refund.refund} refund={refund} />
      ))}
      {order.requests
        .filter(({ state }) => state !== 'accepted')
        .map((request) => (
          <Request key={request.request} request={request} onChanged={onChanged} />
        ))}
    </View>
  );
}
