/** A refund by staff: which pieces, and why. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Pressable } from '../../components/pressable';
import { QuantitySteps } from '../../components/quantity-steps';
import { ReasonField, useReason } from '../../components/reason-field';
import { randomId } from '../../platform/random-id';
import { useAttempt } from '../staff-session/use-attempt';
import { refundOrder } from './api';
import styles from './sheets.module.scss';
import { boardWords } from './words';

interface RefundSheetProps {
  store: string;
  order: BoardOrder;
  onDone: () => void;
  onClose: () => void;
}

/** On screen as long as it is rendered; pressed twice it is the same refund. */
export function RefundSheet({ store, order, onDone, onClose }: RefundSheetProps): ReactElement {
  const left = order.lines
    .map(({ line, name, quantity, refundedQuantity }) => ({ line, name, left: quantity - refundedQuantity }))
    .filter((line) => line.left > 0);
  const [wanted, setWanted] = useState<Record<string, number>>({});
  const reason = useReason();
  const [requestId] = useState(randomId);
  const lines = left
    .map(({ line }) => ({ line, quantity: wanted[line] ?? 0 }))
    .filter(({ quantity }) => quantity > 0);
  const refunding = useAttempt(
    (_: 'refund') => refundOrder(store, { order: order.order, lines, reason: reason.text, requestId }),
    onDone,
  );
  return (
    <ConfirmSheet
      id="refund-order"
      title={boardWords.refundTitle(order.pickupNo)}
      text={boardWords.refundHint}
      words={boardWords.refundDo}
      busyWords={refunding.busy === null ? null : boardWords.refunding}
      disabled={lines.length === 0 || reason.isShort || reason.isLong}
      isGrave
      troubleText={refunding.trouble}
      onConfirm={() => refunding.start('refund')}
      onCancel={onClose}
    >
      <Pressable
        className={styles.all}
        onPress={() => setWanted(Object.fromEntries(left.map((line) => [line.line, line.left])))}
      >
        {boardWords.refundWhole}
      </Pressable>
      {left.map((line) => (
        <View key={line.line} className={styles.line}>
          <Text className={styles.name}>{line.name}</Text>
          <QuantitySteps
            value={wanted[line.line] ?? 0}
            label={line.name}
            least={0}
            most={line.left}
            onChange={(count) => setWanted({ ...wanted, [line.line]: count })}
          />
        </View>
      ))}
      <ReasonField
        reason={reason}
        label={boardWords.refundReason}
        placeholder={boardWords.refundReasonPlaceholder}
        note={boardWords.refundReasonNote}
      />
    </ConfirmSheet>
  );
}
