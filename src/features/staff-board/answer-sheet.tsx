/** The answer to a guest's request. */
import type { ReactElement } from 'react';
import type { AfterSaleRow } from '../../../cloudfunctions/contract/counter';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { plainYuan } from '../../components/price';
import { ReasonField, useReason } from '../../components/reason-field';
import { useAttempt } from '../staff-session/use-attempt';
import { answerAfterSale } from './api';
import { afterSaleWords, boardWords } from './words';

interface AnswerSheetProps {
  store: string;
  row: AfterSaleRow;
  accept: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Who declines says why. */
export function AnswerSheet({ store, row, accept, onDone, onClose }: AnswerSheetProps): ReactElement {
  const reason = useReason();
  const answering = useAttempt(
    (_: 'answer') => answerAfterSale(store, { request: row.request, accept, words: reason.text }),
    onDone,
  );
  return (
    <ConfirmSheet
      id="answer-after-sale"
      title={accept ? afterSaleWords.acceptTitle(plainYuan(row.amountFen)) : afterSaleWords.declineTitle}
      text={accept ? afterSaleWords.acceptText : afterSaleWords.declineText}
      words={accept ? afterSaleWords.accept : afterSaleWords.decline}
      busyWords={answering.busy === null ? null : boardWords.doing}
      disabled={reason.isLong || (!accept && reason.isShort)}
      isGrave={accept}
      troubleText={answering.trouble}
      onConfirm={() => answering.start('answer')}
      onCancel={onClose}
    >
      <ReasonField
        reason={reason}
        label={afterSaleWords.words}
        placeholder={accept ? afterSaleWords.wordsPlaceholder : afterSaleWords.whyPlaceholder}
        note={accept ? afterSaleWords.wordsNote : afterSaleWords.whyNote}
      />
    </ConfirmSheet>
  );
}
