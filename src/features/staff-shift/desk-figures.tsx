/** Today's figures on the desk: asked again whenever the desk comes on screen. */
import type { ReactElement } from 'react';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { StaleNotice } from '../../components/stale-notice';
import { sharedWords } from '../../components/words';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { staffRejection } from '../staff-session/words';
import { listMyShift } from './api';
import { TodayFigures } from './today-figures';

/** Mine, at this store. */
export function DeskFigures({ store }: { store: string }): ReactElement {
  const { data, rejection, retry } = useReply(`today ${store}`, () => listMyShift(store));
  usePageShown(retry);
  if (data !== null)
    return (
      <>
        {rejection !== null && <StaleNotice onRetry={retry} />}
        <TodayFigures today={data.today} />
      </>
    );
  if (rejection === null) return <Skeleton heights={[150]} />;
  return (
    <Notice {...staffRejection(rejection)} action={{ words: sharedWords.retry, onPress: retry }} isError />
  );
}
