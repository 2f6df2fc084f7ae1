/** The sheet of a list that comes page by page: trouble, waiting, the rows, and the way to more of them. */
import type { PropsWithChildren, ReactElement } from 'react';
import { View } from '@tarojs/components';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import type { PagedReply } from '../../platform/use-paged-reply';

interface PagedSheetProps {
  id: string;
  title: string;
  list: PagedReply<{ next: string | null }>;
  /** Heights of what stands there until the first page comes. Pixels. */
  waiting: number[];
  onClose: () => void;
}

/**
 * @example <PagedSheet id="expiring-sheet" title="即将到期" list={list} waiting={[32, 32]}
 *   onClose={close}>…</PagedSheet>
 */
export function PagedSheet(props: PropsWithChildren<PagedSheetProps>): ReactElement {
  const { id, title, list, waiting, onClose, children } = props;
  return (
    <Sheet id={id} title={title} onClose={onClose} onEnd={list.more}>
      {list.rejection !== null ? (
        <Notice
          {...rejectionWords[list.rejection]}
          action={{ words: sharedWords.retry, onPress: list.retry }}
          isError
        />
      ) : list.pages.length === 0 ? (
        <Skeleton heights={waiting} />
      ) : (
        <View>
          {children}
          <LoadMore list={list} />
        </View>
      )}
    </Sheet>
  );
}
