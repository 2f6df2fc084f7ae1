/** Pausing, resuming and ending a template: a question first, with a reason. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { TemplateMove } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ReasonField, useReason } from '../../components/reason-field';
import styles from '../operator-kit/desk/desk.module.scss';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { moveTemplate } from '../operator-kit/api-promotion';
import { shownWords as words } from './words';

interface MoveSheetProps {
  template: string;
  move: TemplateMove;
  onMoved: () => void;
  onCancel: () => void;
}

function MoveSheet({ template, move, onMoved, onCancel }: MoveSheetProps): ReactElement {
  const reason = useReason();
  const moving = useAttempt((_: 'move') => moveTemplate({ template, move, reason: reason.text }), onMoved);
  return (
    <ConfirmSheet
      id={`move-${move}`}
      title={words.moveTitles[move]}
      text={words.moveTexts[move]}
      words={words.moves[move]}
      isGrave={move === 'end'}
      busyWords={moving.busy === null ? null : words.moving}
      troubleText={moving.trouble}
      disabled={reason.isShort || reason.isLong}
      onConfirm={() => moving.start('move')}
      onCancel={onCancel}
    >
      <ReasonField
        reason={reason}
        label={words.reason}
        placeholder={words.reasonPlaceholder}
        note={words.reasonNote}
      />
    </ConfirmSheet>
  );
}

interface MoveButtonsProps {
  template: string;
  moves: readonly TemplateMove[];
  onMoved: () => void;
}

/** Those moves that its state allows. */
export function MoveButtons({ template, moves, onMoved }: MoveButtonsProps): ReactElement {
  const [asked, setAsked] = useState<TemplateMove | null>(null);
  const moved = (): void => {
    setAsked(null);
    onMoved();
  };
  return (
    <>
      {moves.map((move) => (
        <View key={move} className={styles.slot}>
          <ActionButton
            words={words.moves[move]}
            kind={move === 'end' ? 'grave' : 'quiet'}
            onPress={() => setAsked(move)}
          />
        </View>
      ))}
      {asked !== null && (
        <MoveSheet template={template} move={asked} onMoved={moved} onCancel={() => setAsked(null)} />
      )}
    </>
  );
}
