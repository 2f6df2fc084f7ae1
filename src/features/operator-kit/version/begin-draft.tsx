/** Beginning a draft from what is shown: whoever has one is asked first, because it would be lost. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import styles from '../desk/desk.module.scss';
import { versionWords } from './words';

interface BeginDraftProps {
  words: string;
  /** Whether a draft would be lost. */
  hasDraft: boolean;
  onBegin: () => void;
}

/** @example <BeginDraft words="修改" hasDraft={hasDraft} onBegin={start} /> */
export function BeginDraft({ words, hasDraft, onBegin }: BeginDraftProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  return (
    <View className={styles.slot}>
      <ActionButton words={words} onPress={hasDraft ? () => setAsking(true) : onBegin} />
      {isAsking && (
        <ConfirmSheet
          id="replace-draft"
          title={versionWords.replaceTitle}
          text={versionWords.replaceText}
          words={versionWords.replace}
          isGrave
          onConfirm={onBegin}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}
