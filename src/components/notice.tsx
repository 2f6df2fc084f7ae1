/** A whole area that has nothing to show: why, and what to do about it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './notice.module.scss';
import { Pressable } from './pressable';

interface NoticeProps {
  title: string;
  hint: string;
  /** The one thing to do; without it there is nothing to press. */
  action?: { words: string; onPress: () => void };
  /** An error is spoken when it appears. */
  isError?: boolean;
}

/** @example <Notice title="网络开了小差" hint="请检查网络后重试" action={{ words: '重试', onPress: retry }} isError /> */
export function Notice({ title, hint, action, isError = false }: NoticeProps): ReactElement {
  return (
    <View className={styles.notice} {...(isError ? accessible({ role: 'alert' }) : {})}>
      <View className={styles.cup} {...accessible({ hidden: true })} />
      <Text className={styles.title}>{title}</Text>
      <Text className={styles.hint}>{hint}</Text>
      {action && (
        <Pressable className={styles.action} onPress={action.onPress}>
          {action.words}
        </Pressable>
      )}
    </View>
  );
}
