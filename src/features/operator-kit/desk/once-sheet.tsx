/** A secret or code that is shown once: large enough to read out, with a button that copies it. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { MessageLine } from '../../../components/message-line';
import { Sheet } from '../../../components/sheet';
import { copyText } from '../../../platform/clipboard';
import styles from './desk.module.scss';
import { deskWords } from './words';

interface OnceSheetProps {
  /** Unique on the page. */
  id: string;
  title: string;
  secret: string;
  /** What else to know about it. */
  note: string;
  /** It is gone from then on. */
  onClose: () => void;
}

/** On screen as long as it is rendered. */
export function OnceSheet({ id, title, secret, note, onClose }: OnceSheetProps): ReactElement {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => setCopied(await copyText(secret));
  return (
    <Sheet id={id} title={title} onClose={onClose}>
      <Text className={styles.secret}>{secret}</Text>
      <Text className={styles.faint}>{note}</Text>
      <Text className={styles.warning}>{deskWords.onceOnly}</Text>
      <MessageLine
        words={copied === null ? null : copied ? deskWords.copied : deskWords.notCopied}
        isTrouble={copied === false}
      />
      <View className={styles.stack}>
        <ActionButton words={deskWords.copy} onPress={() => void copy()} />
        <View className={styles.gap} />
        <ActionButton words={deskWords.onceDone} kind="quiet" onPress={onClose} />
      </View>
    </Sheet>
  );
}
