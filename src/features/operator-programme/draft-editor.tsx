/** Editing the draft: the form, and beside it what the check says of it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { PublishReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { BasicsForm } from './basics-form';
import { CheckPanel } from './check-panel';
import styles from './draft-editor.module.scss';
import { EarningForm } from './earning-form';
import { LevelsForm } from './levels-form';
import { Publish } from './publish';
import { RawForm } from './raw-form';
import { Problems, useCheck } from './use-check';
import type { Draft } from './use-draft';
import { ValidityForm } from './validity-form';
import { yuanOf } from './values';
import { draftWords } from './words';

/** Two drinks. Yuan. */
const EXAMPLE = '32';
/** As the contract says. Fen. */
const MOST_FEN = 999_999_999;

interface DraftEditorProps {
  draft: Draft;
  onPublished: (published: PublishReply) => void;
  /** Back to the list; the draft stays. */
  onLeave: () => void;
}

/** Every change is kept at once. */
export function DraftEditor({ draft, onPublished, onLeave }: DraftEditorProps): ReactElement {
  const [amount, setAmount] = useState(EXAMPLE);
  const [fen, setFen] = useState(yuanOf.read(EXAMPLE));
  const read = yuanOf.read(amount);
  const isAmountWrong = typeof read !== 'number' || read > MOST_FEN;
  const check = useCheck(draft.document, String(fen));
  const takeAmount = (typed: string): void => {
    setAmount(typed);
    const next = yuanOf.read(typed);
    if (typeof next === 'number' && next <= MOST_FEN) setFen(next);
  };
  return (
    <Problems.Provider value={check.data?.problems ?? []}>
      <View className={styles.editor}>
        <View className={styles.form}>
          <BasicsForm />
          <EarningForm />
          <ValidityForm />
          <LevelsForm />
          <RawForm draft={draft} />
        </View>
        <View className={styles.side}>
          <CheckPanel
            check={check}
            document={draft.document}
            amount={amount}
            isAmountWrong={isAmountWrong}
            onAmount={takeAmount}
          />
          <Publish draft={draft} check={check} onPublished={onPublished} />
          <View className={styles.gap} />
          <ActionButton words={draftWords.keep} kind="quiet" onPress={onLeave} />
        </View>
      </View>
    </Problems.Provider>
  );
}
