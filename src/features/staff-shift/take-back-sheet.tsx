/** The last question before something is taken back; a manager says why. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { ActionRow } from '../../../cloudfunctions/contract/staff';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ReasonField, useReason } from '../../components/reason-field';
import { useAttempt } from '../staff-session/use-attempt';
import type { TakingBack } from './action-line';
import { reverse, undo } from './api';
import styles from './take-back-sheet.module.scss';
import { actionWords, shiftWords } from './words';

interface TakeBackSheetProps {
  store: string;
  row: ActionRow;
  /** The redemption of the row. */
  redemption: string;
  how: TakingBack;
  onDone: () => void;
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function TakeBackSheet(props: TakeBackSheetProps): ReactElement {
  const { store, row, redemption, how, onDone, onClose } = props;
  const reason = useReason();
  const isReverse = how === 'reverse';
  const takeBack = useAttempt(
    (id: string) => (isReverse ? reverse(store, id, reason.text) : undo(store, id)),
    onDone,
  );
  const what = actionWords(row);
  return (
    <ConfirmSheet
      id="take-back"
      title={isReverse ? shiftWords.reverseTitle(what) : shiftWords.undoTitle(what)}
      text={isReverse ? shiftWords.reverseText : shiftWords.undoText}
      words={isReverse ? shiftWords.confirmReverse : shiftWords.confirmUndo}
      busyWords={takeBack.busy === null ? null : shiftWords.doing}
      disabled={isReverse && (reason.isShort || reason.isLong)}
      isGrave={isReverse}
      troubleText={takeBack.trouble}
      onConfirm={() => takeBack.start(redemption)}
      onCancel={onClose}
    >
      {isReverse && (
        <View className={styles.reason}>
          <ReasonField
            reason={reason}
            label={shiftWords.reasonField}
            placeholder={shiftWords.reasonPlaceholder}
            note={shiftWords.reasonNote}
          />
        </View>
      )}
    </ConfirmSheet>
  );
}
