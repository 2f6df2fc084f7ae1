/** The end of a paged list: more on a press (the page's end presses it too), the trouble with the last attempt, or nothing. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from './accessible';
import styles from './load-more.module.scss';
import { Pressable } from './pressable';
import { rejectionWords, sharedWords } from './words';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';

interface LoadMoreProps {
  hasMore: boolean;
  busy: boolean;
  rejection: RejectionCode | null;
  onMore: () => void;
}

/** Shows nothing once the list is complete. */
export function LoadMore({ hasMore, busy, rejection, onMore }: LoadMoreProps): ReactElement | null {
  if (!hasMore) return null;
  const words = busy
    ? sharedWords.loading
    : rejection
      ? `${rejectionWords[rejection].title}，${sharedWords.retry}`
      : sharedWords.more;
  return (
    <View {...accessible({ live: 'polite' })}>
      <Pressable className={styles.more} disabled={busy} onPress={onMore}>
        {words}
      </Pressable>
    </View>
  );
}
