/** Today's figures on the desk: asked again whenever the desk comes on screen. */
import type { ReactElement } from 'react';
import type { StoreTodayReply } from '../../../cloudfunctions/contract/counter';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { StaleNotice } from '../../components/stale-notice';
import { sharedWords } from '../../components/words';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { staffRejection } from '../staff-session/words';
import { listMyShift } from './api';
import { StoreToday } from './store-today';
import { TodayFigures } from './today-figures';

/** Mine, at this store. */
export function DeskFigures({
  store,
  storeToday,
}: {
  store: string;
  storeToday: StoreTodayReply | null;
}): ReactElement {
  const { data, rejection, retry } = useReply(`today ${store}`, () => listMyShift(store));
  usePageShown(retry);
  if (data !== null)
    return (
      <>
        {rejection !== null && <StaleNotice onRetry={retry} />}
        <StoreToday today={storeToday} />
        <TodayFigures today={data.today} worth={storeToday?.worth ?? null} />
      </>
    );
  if (rejection === null) return <Skeleton heights={[150]} />;
  return (
    <Notice {...staffRejection(rejection)} action={{ words: sharedWords.retry, onPress: retry }} isError />
  );
}
