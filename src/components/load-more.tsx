/**
 * The end of a paged list: more on a press (the page's end presses it too), the trouble with the last
 * attempt, or nothing.
 */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { PagedReply } from '../platform/use-paged-reply';
import { accessible } from './accessible';
import styles from './load-more.module.scss';
import { Pressable } from './pressable';
import { rejectionWords, sharedWords } from './words';

interface LoadMoreProps {
  list: Pick<PagedReply<{ next: string | null }>, 'hasMore' | 'moreBusy' | 'moreRejection' | 'more'>;
}

/** Shows nothing once the list is complete. */
export function LoadMore({ list }: LoadMoreProps): ReactElement | null {
  const { hasMore, moreBusy, moreRejection, more } = list;
  if (!hasMore) return null;
  const words = moreBusy
    ? sharedWords.loading
    : moreRejection
      ? `${rejectionWords[moreRejection].title}，${sharedWords.retry}`
      : sharedWords.more;
  return (
    <View {...accessible({ live: 'polite' })}>
      <Pressable className={styles.more} disabled={moreBusy} onPress={more}>
        {words}
      </Pressable>
    </View>
  );
}
