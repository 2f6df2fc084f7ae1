/** A share of one product, back to everybody of a place who has it: what it comes to, typed, then given. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { DeskCycleReply } from '../../../cloudfunctions/contract/community';
import { decimalYuan } from '../../../cloudfunctions/contract/in-words';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { MessageLine } from '../../components/message-line';
import { ReasonField, useReason } from '../../components/reason-field';
import { randomId } from '../../platform/random-id';
import { useReply } from '../../platform/use-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { ChoiceField, Field } from '../operator-kit/form/field';
import { giveShare, tryShare } from './api';
import { shareWords as words } from './words';

interface ShareSheetProps {
  group: string;
  products: DeskCycleReply['products'];
  onDone: (words: string) => void;
  onClose: () => void;
}

/** @example "30" is 3000, "0.5" is 50; null: no share */
function basisPointsOf(typed: string): number | null {
  const [, whole, part = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(typed.trim()) ?? [];
  if (whole === undefined) return null;
  const share = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return share >= 1 && share <= 10_000 ? share : null;
}

/** Given once, however often it is pressed. */
export function ShareSheet({ group, products, onDone, onClose }: ShareSheetProps): ReactElement {
  const [product, setProduct] = useState('');
  const [percent, setPercent] = useState('');
  const [typed, setTyped] = useState('');
  const [requestId] = useState(randomId);
  const reason = useReason();
  const shareBp = basisPointsOf(percent);
  const asked = product === '' || shareBp === null ? null : { group, product, shareBp };
  const { data } = useReply(JSON.stringify(asked), () =>
    asked === null ? Promise.resolve({ ok: true as const, data: null }) : tryShare(asked),
  );
  const giving = useAttempt(giveShare, ({ orders, fen }) => onDone(words.done(orders, fen)));
  const isTyped = data !== null && data.orders > 0 && typed.trim() === decimalYuan(data.fen);
  return (
    <ConfirmSheet
      id="give-share"
      title={words.title}
      text={words.text}
      words={words.confirm}
      busyWords={giving.busy === null ? null : words.busy}
      isGrave
      troubleText={giving.trouble}
      disabled={asked === null || !isTyped || reason.isShort || reason.isLong}
      onConfirm={() => {
        if (asked !== null && data !== null)
          giving.start({ ...asked, reason: reason.text, typedFen: data.fen, requestId });
      }}
      onCancel={onClose}
    >
      <View className={styles.fields}>
        <ChoiceField
          label={words.product}
          value={product}
          options={[
            { value: '', words: words.choose },
            ...products.map((one) => ({ value: one.product, words: one.name })),
          ]}
          onChange={setProduct}
        />
        <Field label={words.percent} value={percent} isNumber onChange={setPercent} />
        {data !== null && (
          <MessageLine words={data.orders === 0 ? words.nothing : words.would(data.orders, data.fen)} />
        )}
        {data !== null && data.orders > 0 && (
          <Field label={words.typed(data.fen)} value={typed} isNumber onChange={setTyped} />
        )}
      </View>
      <ReasonField
        reason={reason}
        label={words.reason}
        placeholder={words.reasonHint}
        note={words.reasonNote}
      />
    </ConfirmSheet>
  );
}
