/** The last question before something that wants a reason; what went wrong is said in it. */
import type { PropsWithChildren, ReactElement } from 'react';
import type { Reply } from '../../../../cloudfunctions/contract/reply';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import { ReasonField, useReason } from '../../../components/reason-field';
import { useAttempt } from './use-attempt';

interface ReasonedSheetProps<T> {
  id: string;
  title: string;
  text: string;
  /** Of the button, also while it is busy. */
  words: string;
  busyWords: string;
  reasonWords: { reason: string; reasonPlaceholder: string; reasonNote: string };
  isGrave?: boolean;
  /** Whether more than the reason is missing. */
  disabled?: boolean;
  ask: (reason: string) => Promise<Reply<T>>;
  onDone: (data: T) => void;
  onCancel: () => void;
}

/** Children: what stands above the reason. */
export function ReasonedSheet<T>(props: PropsWithChildren<ReasonedSheetProps<T>>): ReactElement {
  const { id, title, text, words, busyWords, reasonWords, isGrave = false, disabled = false } = props;
  const { ask, onDone, onCancel, children } = props;
  const reason = useReason();
  const asking = useAttempt((_: 'ask') => ask(reason.text), onDone);
  return (
    <ConfirmSheet
      id={id}
      title={title}
      text={text}
      words={words}
      isGrave={isGrave}
      busyWords={asking.busy === null ? null : busyWords}
      troubleText={asking.trouble}
      disabled={disabled || reason.isShort || reason.isLong}
      onConfirm={() => asking.start('ask')}
      onCancel={onCancel}
    >
      {children}
      <ReasonField
        reason={reason}
        label={reasonWords.reason}
        placeholder={reasonWords.reasonPlaceholder}
        note={reasonWords.reasonNote}
      />
    </ConfirmSheet>
  );
}
