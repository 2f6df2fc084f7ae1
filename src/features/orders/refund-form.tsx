/** Asking for money back: which pieces, why, a photo; and what would come back. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { OrderReply, RefundableLineView } from '../../../cloudfunctions/contract/order';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { Pressable } from '../../components/pressable';
import { plainYuan } from '../../components/price';
import { QuantitySteps } from '../../components/quantity-steps';
import { ReasonField, useReason } from '../../components/reason-field';
import { choosePhoto } from '../../platform/photo';
import { randomId } from '../../platform/random-id';
import { useSingleFlight } from '../../platform/use-single-flight';
import { askRefund } from './api';
import styles from './refund-form.module.scss';
import { refundWords } from './words';

/** How many pieces of each line. */
type Wanted = Record<string, number>;

function Which(props: {
  order: OrderReply;
  refundable: RefundableLineView[];
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}): ReactElement {
  const { order, refundable, wanted, onChange } = props;
  const names = new Map(order.lines.map(({ line, name, optionsText }) => [line, `${name} ${optionsText}`]));
  const all = Object.fromEntries(refundable.map(({ line, backs }) => [line, backs.length]));
  return (
    <View className={styles.panel}>
      <View className={styles.head}>
        <Text className={styles.title}>{refundWords.which}</Text>
        <Pressable className={styles.all} onPress={() => onChange(all)}>
          {refundWords.whole}
        </Pressable>
      </View>
      {refundable.map(({ line, backs }) => (
        <View key={line} className={styles.line}>
          <Text className={styles.name}>{names.get(line) ?? ''}</Text>
          <QuantitySteps
            value={wanted[line] ?? 0}
            label={names.get(line) ?? ''}
            least={0}
            most={backs.length}
            onChange={(count) => onChange({ ...wanted, [line]: count })}
          />
        </View>
      ))}
    </View>
  );
}

function Reasons({ reason, onChoose }: { reason: string; onChoose: (reason: string) => void }): ReactElement {
  return (
    <View className={styles.reasons}>
      {refundWords.reasons.map((words) => (
        <Pressable
          key={words}
          className={`${styles.reason} ${reason === words ? styles.chosen : ''}`}
          onPress={() => onChoose(words)}
        >
          {words}
        </Pressable>
      ))}
    </View>
  );
}

function PhotoField({
  photo,
  onChange,
}: {
  photo: string | null;
  onChange: (photo: string | null) => void;
}): ReactElement {
  const [trouble, setTrouble] = useState<string | null>(null);
  const choosing = useSingleFlight<true>(async () => {
    setTrouble(null);
    const chosen = await choosePhoto();
    if (typeof chosen !== 'string') onChange(chosen.base64);
    else if (chosen !== 'cancelled')
      setTrouble(chosen === 'too-large' ? refundWords.photoTooLarge : refundWords.photoFailed);
  });
  return (
    <View className={styles.photo}>
      <ActionButton
        kind="quiet"
        words={photo === null ? refundWords.photo : refundWords.photoRemove}
        onPress={() => (photo === null ? choosing.start(true) : onChange(null))}
      />
      <MessageLine
        words={trouble ?? (photo === null ? null : refundWords.photoThere)}
        isTrouble={trouble !== null}
      />
    </View>
  );
}

/** @param onAsked the request is made */
export function RefundForm(props: {
  order: OrderReply;
  refundable: RefundableLineView[];
  onAsked: () => void;
}): ReactElement {
  const { order, refundable, onAsked } = props;
  const [wanted, setWanted] = useState<Wanted>({});
  const reason = useReason();
  const [photo, setPhoto] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [requestId] = useState(randomId);
  const lines = refundable
    .map(({ line, backs }) => ({ line, quantity: wanted[line] ?? 0, back: backs[(wanted[line] ?? 0) - 1] }))
    .filter(({ quantity }) => quantity > 0);
  const backOf = (key: 'fen' | 'points'): string =>
    lines.reduce((sum, { back }) => sum + BigInt(back?.[key] ?? 0), BigInt(0)).toString();
  const isGood = lines.length > 0 && !reason.isShort && !reason.isLong;
  const asking = useSingleFlight<true>(async () => {
    setTrouble(null);
    const reply = await askRefund({
      order: order.order,
      lines: lines.map(({ line, quantity }) => ({ line, quantity })),
      reason: reason.text,
      ...(photo === null ? {} : { photo }),
      requestId,
    });
    if (reply.ok) onAsked();
    else setTrouble(troubleWords(reply.code));
  });
  return (
    <>
      <Which order={order} refundable={refundable} wanted={wanted} onChange={setWanted} />
      <View className={styles.panel}>
        <Text className={styles.title}>{refundWords.reason}</Text>
        <Reasons reason={reason.typed} onChoose={reason.type} />
        <ReasonField
          reason={reason}
          label={refundWords.reasonLabel}
          placeholder={refundWords.reasonPlaceholder}
          note={refundWords.count(reason.text.length)}
        />
        <PhotoField photo={photo} onChange={setPhoto} />
      </View>
      <Text className={styles.back}>{refundWords.back(plainYuan(backOf('fen')), backOf('points'))}</Text>
      <Text className={styles.note}>{refundWords.earned}</Text>
      <ActionButton
        words={refundWords.submit}
        busyWords={asking.busy ? refundWords.submitting : null}
        disabled={!isGood}
        onPress={() => asking.start(true)}
      />
      <MessageLine words={trouble} isTrouble />
    </>
  );
}
