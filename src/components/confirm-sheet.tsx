/** The last question before something happens: what, and the two ways out. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';
import { ActionButton } from './action-button';
import styles from './confirm-sheet.module.scss';
import { MessageLine, troubleWords } from './message-line';
import { Sheet } from './sheet';
import { sharedWords } from './words';

interface ConfirmSheetProps {
  /** Unique on the page. */
  id: string;
  title: string;
  text: string;
  /** What the confirming button says. */
  words: string;
  /** While the work is under way: its words; the sheet then stays. */
  busyWords?: string | null;
  isGrave?: boolean;
  /** Why the last attempt failed; null: it did not. */
  trouble?: RejectionCode | null;
  /** The same, where its code says too little. */
  troubleText?: string | null;
  /** Something is missing before it can be confirmed. */
  disabled?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** On screen as long as it is rendered. What it contains stands below its text. */
export function ConfirmSheet(props: PropsWithChildren<ConfirmSheetProps>): ReactElement {
  const {
    id,
    title,
    text,
    words,
    busyWords = null,
    isGrave = false,
    trouble = null,
    troubleText = trouble === null ? null : troubleWords(trouble),
    disabled = false,
    onConfirm,
    onCancel,
    children,
  } = props;
  const cancel = (): void => {
    if (busyWords === null) onCancel();
  };
  return (
    <Sheet id={id} title={title} onClose={cancel}>
      <Text className={styles.text}>{text}</Text>
      {children !== undefined && <View className={styles.inside}>{children}</View>}
      <MessageLine words={troubleText} isTrouble />
      <View className={styles.ways}>
        <ActionButton
          words={words}
          busyWords={busyWords}
          kind={isGrave ? 'grave' : 'main'}
          disabled={disabled}
          onPress={onConfirm}
        />
        <View className={styles.gap} />
        <ActionButton
          words={words.startsWith(sharedWords.cancel) ? sharedWords.keep : sharedWords.cancel}
          kind="quiet"
          disabled={busyWords !== null}
          onPress={cancel}
        />
      </View>
    </Sheet>
  );
}
