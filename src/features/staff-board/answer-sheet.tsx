/** The answer to a guest's request. */
import { useState, type ReactElement } from 'react';
import type { AfterSaleRow } from '../../../cloudfunctions/contract/counter';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { plainYuan } from '../../components/price';
import { TextField } from '../../components/text-field';
import { useAttempt } from '../staff-session/use-attempt';
import { answerAfterSale } from './api';
import { afterSaleWords, boardWords } from './words';

/** What the contract takes. Characters. */
const WORDS_MOST = 200;
const REASON_LEAST = 2;

interface AnswerSheetProps {
  store: string;
  row: AfterSaleRow;
  accept: boolean;
  onDone: () => void;
  onClose: () => void;
}

/** Who declines says why. */
export function AnswerSheet({ store, row, accept, onDone, onClose }: AnswerSheetProps): ReactElement {
  const [typed, setTyped] = useState('');
  const words = typed.trim();
  const answering = useAttempt(
    (_: 'answer') => answerAfterSale(store, { request: row.request, accept, words }),
    onDone,
  );
  return (
    <ConfirmSheet
      id="answer-after-sale"
      title={accept ? afterSaleWords.acceptTitle(plainYuan(row.amountFen)) : afterSaleWords.declineTitle}
      text={accept ? afterSaleWords.acceptText : afterSaleWords.declineText}
      words={accept ? afterSaleWords.accept : afterSaleWords.decline}
      busyWords={answering.busy === null ? null : boardWords.doing}
      disabled={words.length > WORDS_MOST || (!accept && words.length < REASON_LEAST)}
      isGrave={accept}
      troubleText={answering.trouble}
      onConfirm={() => answering.start('answer')}
      onCancel={onClose}
    >
      <TextField
        value={typed}
        label={afterSaleWords.words}
        placeholder={afterSaleWords.wordsPlaceholder}
        note={afterSaleWords.wordsNote}
        isWrong={words.length > WORDS_MOST}
        onChange={setTyped}
      />
    </ConfirmSheet>
  );
}
