/** One message: what it says, where it leads, why it came, and the way to fewer. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MessageView } from '../../../cloudfunctions/contract/messages';
import { accessible } from '../../components/accessible';
import { shortMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { openMessageTarget } from '../../platform/message-target';
import styles from './message-row.module.scss';
import { inboxWords } from './words';

interface MessageRowProps {
  message: MessageView;
  onWhy: () => void;
  onFewer: () => void;
}

/** A message whose time has passed leads nowhere any more. */
export function MessageRow({ message, onWhy, onFewer }: MessageRowProps): ReactElement {
  const { title, body, opens, sentAt, channel, isOver, isRead, source } = message;
  const facts = [shortMoment(sentAt), inboxWords.channels[channel], ...(isOver ? [inboxWords.isOver] : [])];
  return (
    <View className={`${styles.message} ${isOver ? styles.over : ''}`}>
      <View className={styles.head}>
        {!isRead && (
          <View className={styles.dot} {...accessible({ role: 'img', label: inboxWords.unread })} />
        )}
        <Text className={styles.title}>{title}</Text>
      </View>
      <Text className={styles.facts}>{facts.join(' · ')}</Text>
      <Text className={styles.body}>{body}</Text>
      {opens !== null && !isOver && (
        <Pressable className={styles.way} onPress={() => void openMessageTarget(opens)}>
          {inboxWords.opens[opens]}
        </Pressable>
      )}
      <View className={styles.foot}>
        <Pressable className={styles.quiet} onPress={onWhy}>
          {inboxWords.why}
        </Pressable>
        {source.isMuted ? (
          <Text className={styles.muted}>{inboxWords.muted}</Text>
        ) : (
          <Pressable className={styles.quiet} onPress={onFewer}>
            {inboxWords.fewer}
          </Pressable>
        )}
      </View>
    </View>
  );
}
