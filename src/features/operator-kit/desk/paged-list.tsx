/** A list of the desk that arrives page by page, and everything that is shown when it does not. */
import type { PropsWithChildren, ReactElement } from 'react';
import { LoadMore } from '../../../components/load-more';
import { Notice } from '../../../components/notice';
import { StaleNotice } from '../../../components/stale-notice';
import { useEndOfPage } from '../../../platform/navigation';
import type { PagedReply } from '../../../platform/use-paged-reply';
import { Waiting } from './waiting';

interface PagedListProps<P extends { next: string | null }> {
  list: PagedReply<P>;
  isEmpty: boolean;
  /** What is said when there is nothing. */
  empty: { title: string; hint: string };
}

/** What was shown before stays on screen when it cannot be asked for anew. */
export function PagedList<P extends { next: string | null }>(
  props: PropsWithChildren<PagedListProps<P>>,
): ReactElement {
  const { list, isEmpty, empty, children } = props;
  useEndOfPage(list.more);
  if (list.pages.length === 0)
    return <Waiting rejection={list.rejection} heights={[88, 88, 88]} onRetry={list.retry} />;
  return (
    <>
      {list.rejection !== null && <StaleNotice onRetry={list.retry} />}
      {isEmpty ? <Notice {...empty} /> : children}
      <LoadMore list={list} />
    </>
  );
}
