/** The last question before a second operator agrees or declines. */
import type { ReactElement } from 'react';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ReasonField, useReason } from '../../components/reason-field';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { answerRequest } from '../operator-kit/api-promotion';
import { requestWords as words } from './words';

interface AnswerSheetProps {
  request: string;
  agree: boolean;
  onAnswered: () => void;
  onCancel: () => void;
}

/** Declining needs a reason. */
export function AnswerSheet({ request, agree, onAnswered, onCancel }: AnswerSheetProps): ReactElement {
  const reason = useReason();
  const answering = useAttempt(
    (_: 'answer') => answerRequest({ request, agree, reason: agree ? '' : reason.text }),
    onAnswered,
  );
  return (
    <ConfirmSheet
      id="answer-request"
      title={agree ? words.agreeTitle : words.declineTitle}
      text={agree ? words.agreeText : words.declineText}
      words={agree ? words.agree : words.decline}
      busyWords={answering.busy === null ? null : agree ? words.agreeing : words.declining}
      troubleText={answering.trouble}
      disabled={!agree && (reason.isShort || reason.isLong)}
      onConfirm={() => answering.start('answer')}
      onCancel={onCancel}
    >
      {!agree && (
        <ReasonField
          reason={reason}
          label={words.reasonLabel}
          placeholder={words.reasonPlaceholder}
          note={words.reasonNote}
        />
      )}
    </ConfirmSheet>
  );
}
