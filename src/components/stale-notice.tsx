/** A line above what is shown: it could not be asked for anew, and is still what it was. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from './accessible';
import { Pressable } from './pressable';
import styles from './stale-notice.module.scss';
import { sharedWords } from './words';

/** @param onRetry asks again */
export function StaleNotice({ onRetry }: { onRetry: () => void }): ReactElement {
  return (
    <View className={styles.notice} {...accessible({ role: 'status' })}>
      <Text className={styles.words}>{sharedWords.stale}</Text>
      <Pressable className={styles.retry} onPress={onRetry}>
        {sharedWords.retry}
      </Pressable>
    </View>
  );
}
