/** A card for this member alone. It leads where it says, or to why it came; closed, it comes no more. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { HomeMessage } from '../../../cloudfunctions/contract/messages';
import { Pressable } from '../../components/pressable';
import { sharedWords } from '../../components/words';
import { openMessageTarget } from '../../platform/message-target';
import { openMessages } from '../../platform/navigation';
import { closeMessage } from './api';
import styles from './home-message.module.scss';
import { homeWords } from './words';

/** The newest; null: nothing. */
export function HomeMessageCard({ message }: { message: HomeMessage | null }): ReactElement | null {
  const [closed, setClosed] = useState<string | null>(null);
  if (message === null || message.message === closed) return null;
  const { title, body, opens } = message;
  const close = (): void => {
    setClosed(message.message);
    // What does not arrive is closed the next time.
    void closeMessage(message.message);
  };
  return (
    <View className={styles.card}>
      <Pressable
        className={styles.words}
        onPress={() => void (opens === null ? openMessages() : openMessageTarget(opens))}
      >
        <Text className={styles.title}>{title}</Text>
        <Text className={styles.body}>{body}</Text>
      </Pressable>
      <Pressable className={styles.why} onPress={() => void openMessages()}>
        {homeWords.whyMessage}
      </Pressable>
      <Pressable className={styles.close} label={sharedWords.close} onPress={close}>
        <View className={styles.cross} />
      </Pressable>
    </View>
  );
}
