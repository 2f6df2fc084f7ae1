/** Requests of guests of this store: those that wait, and those that were answered. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { AfterSaleRow } from '../../../cloudfunctions/contract/counter';
import { LoadMore } from '../../components/load-more';
import { Notice } from '../../components/notice';
import { Sheet } from '../../components/sheet';
import { Waiting } from '../../components/waiting';
import { pageParameter } from '../../platform/launch';
import { useEndOfPage } from '../../platform/navigation';
import { usePagedReply } from '../../platform/use-paged-reply';
import { useRepeating } from '../../platform/use-repeating';
import { useReply } from '../../platform/use-reply';
import { Tabs } from '../../components/tabs';
import { staffRejection } from '../staff-session/words';
import { AfterSaleCard } from './after-sale-card';
import { AnswerSheet } from './answer-sheet';
import { listAfterSales, showPhoto } from './api';
import { PhotoView } from './photo-view';
import { afterSaleWords } from './words';

/** How soon what a guest asks for is seen. Milliseconds. */
const EVERY_MS = 10_000;

type Which = 'asked' | 'answered';
const CHOICES: { value: Which; words: string }[] = [
  { value: 'asked', words: afterSaleWords.asked },
  { value: 'answered', words: afterSaleWords.answered },
];

function PhotoSheet({
  store,
  request,
  onClose,
}: {
  store: string;
  request: string;
  onClose: () => void;
}): ReactElement {
  const { data, rejection, retry } = useReply(request, () => showPhoto(store, request));
  return (
    <Sheet id="after-sale-photo" title={afterSaleWords.photoTitle} onClose={onClose}>
      {data !== null ? (
        <PhotoView photo={data} />
      ) : (
        <Waiting rejection={rejection} heights={[240]} onRetry={retry} inWords={staffRejection} />
      )}
    </Sheet>
  );
}

function Requests({ store, which }: { store: string; which: Which }): ReactElement {
  const [turn, setTurn] = useState(0);
  const list = usePagedReply(`after-sales ${store} ${turn}`, (after) => listAfterSales(store, which, after));
  const [answering, setAnswering] = useState<{ row: AfterSaleRow; accept: boolean } | null>(null);
  const [photo, setPhoto] = useState<string | null>(null);
  useEndOfPage(list.more);
  useRepeating(list.retry, EVERY_MS, true);
  if (list.pages.length === 0)
    return (
      <Waiting
        rejection={list.rejection}
        heights={[180, 180]}
        onRetry={list.retry}
        inWords={staffRejection}
      />
    );
  const rows = list.pages.flatMap((page) => page.requests);
  if (rows.length === 0)
    return (
      <Notice
        title={which === 'asked' ? afterSaleWords.none : afterSaleWords.noneAnswered}
        hint={which === 'asked' ? afterSaleWords.noneHint : afterSaleWords.noneAnsweredHint}
      />
    );
  return (
    <View>
      {rows.map((row) => (
        <AfterSaleCard
          key={row.request}
          row={row}
          onAnswer={(accept) => setAnswering({ row, accept })}
          onPhoto={() => setPhoto(row.request)}
        />
      ))}
      <LoadMore list={list} />
      {answering !== null && (
        <AnswerSheet
          store={store}
          {...answering}
          onDone={() => {
            setAnswering(null);
            setTurn(turn + 1);
          }}
          onClose={() => setAnswering(null)}
        />
      )}
      {photo !== null && <PhotoSheet store={store} request={photo} onClose={() => setPhoto(null)} />}
    </View>
  );
}

/** @param store whose guests asked */
export function AfterSales({ store }: { store: string }): ReactElement {
  const [which, setWhich] = useState<Which>(() =>
    pageParameter('which') === 'answered' ? 'answered' : 'asked',
  );
  return (
    <>
      <Tabs label={afterSaleWords.which} choices={CHOICES} value={which} onChoose={setWhich} />
      <Requests key={which} store={store} which={which} />
    </>
  );
}
