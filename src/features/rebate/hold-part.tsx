/** Why a commission is held, how that stands, and the member's own side of it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CommissionView } from '../../../cloudfunctions/contract/referral';
import { ActionButton } from '../../components/action-button';
import { MessageLine, troubleWords } from '../../components/message-line';
import { ReasonField, useReason } from '../../components/reason-field';
import { useSaving } from '../../platform/use-saving';
import { answerHold } from './api';
import styles from './hold-part.module.scss';
import { commissionWords, standing } from './words';

type Hold = NonNullable<CommissionView['hold']>;

function AnswerForm({ order, onAnswered }: { order: string; onAnswered: () => void }): ReactElement {
  const reason = useReason();
  const saving = useSaving(answerHold, onAnswered);
  return (
    <View className={styles.form}>
      <ReasonField
        reason={reason}
        label={commissionWords.answerLabel}
        placeholder={commissionWords.answerPlaceholder}
        note={commissionWords.answerNote}
      />
      <MessageLine words={saving.trouble === null ? null : troubleWords(saving.trouble)} isTrouble />
      <ActionButton
        words={commissionWords.answerDo}
        busyWords={saving.isBusy ? commissionWords.answering : null}
        disabled={reason.isShort || reason.isLong}
        onPress={() => saving.save({ order, text: reason.text })}
      />
    </View>
  );
}

/** The form comes on a press; once something was said, or it is decided, there is none. */
export function HoldPart({
  order,
  hold,
  onAnswered,
}: {
  order: string;
  hold: Hold;
  onAnswered: () => void;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const mayAnswer = hold.answer === null && hold.decided === null;
  return (
    <View className={styles.hold}>
      <Text className={styles.why}>{standing(hold)}</Text>
      {hold.answer !== null && <Text className={styles.line}>{commissionWords.mine(hold.answer)}</Text>}
      {hold.note !== '' && <Text className={styles.line}>{commissionWords.note(hold.note)}</Text>}
      {hold.answer !== null && hold.decided === null && (
        <Text className={styles.line}>{commissionWords.answered}</Text>
      )}
      {mayAnswer && !isOpen && (
        <View className={styles.form}>
          <ActionButton kind="quiet" words={commissionWords.answer} onPress={() => setOpen(true)} />
        </View>
      )}
      {mayAnswer && isOpen && <AnswerForm order={order} onAnswered={onAnswered} />}
    </View>
  );
}
