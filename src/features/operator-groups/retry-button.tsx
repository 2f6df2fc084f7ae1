/** Lets what was given up be tried again: each under its own number. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { retryEffects } from '../operator-kit/api-trade';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import styles from '../operator-kit/desk/desk.module.scss';
import { stuckWords as words } from './words';

/** @param onRetried asks anew */
export function RetryButton({ ids, onRetried }: { ids: string[]; onRetried: () => void }): ReactElement {
  const [done, setDone] = useState<string | null>(null);
  const retrying = useAttempt(retryEffects, ({ retried }) => {
    setDone(words.retried(retried));
    onRetried();
  });
  return (
    <View className={styles.below}>
      <MessageLine words={retrying.trouble ?? done} isTrouble={retrying.trouble !== null} />
      <ActionButton
        words={ids.length === 1 ? words.retryOne : words.retry(ids.length)}
        kind="quiet"
        busyWords={retrying.busy === null ? null : words.retrying}
        disabled={ids.length === 0}
        onPress={() => retrying.start(ids)}
      />
    </View>
  );
}
