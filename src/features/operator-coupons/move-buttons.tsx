/** Pausing, resuming and ending a template: a question first, with a reason. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { TemplateMove } from '../../../cloudfunctions/contract/promotion';
import { ActionButton } from '../../components/action-button';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { moveTemplate } from '../operator-kit/api-promotion';
import { shownWords as words } from './words';

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
        <ReasonedSheet
          id={`move-${asked}`}
          title={words.moveTitles[asked]}
          text={words.moveTexts[asked]}
          words={words.moves[asked]}
          busyWords={words.moving}
          reasonWords={words}
          isGrave={asked === 'end'}
          ask={(reason) => moveTemplate({ template, move: asked, reason })}
          onDone={moved}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}
