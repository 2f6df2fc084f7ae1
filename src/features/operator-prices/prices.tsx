/** The price book: the list of its versions, one of them, or the draft. */
import { useState, type ReactElement } from 'react';
import type { PublishedPriceBookReply } from '../../../cloudfunctions/contract/shop';
import { MessageLine } from '../../components/message-line';
import { Skeleton } from '../../components/skeleton';
import { useReply } from '../../platform/use-reply';
import { listPriceBooks } from '../operator-desk/api-shop';
import { moment } from '../operator-desk/moment';
import { Trouble } from '../operator-desk/trouble';
import { DraftEditor } from './draft-editor';
import { ShownBook } from './shown-book';
import { useNames } from './use-names';
import { usePriceDraft } from './use-price-draft';
import { VersionList } from './version-list';
import { pricesWords } from './words';

/** A version's number; `list`: all of them. */
type Shown = 'list' | 'draft' | number;

/** One of the three is on screen. */
export function Prices(): ReactElement {
  const [shown, setShown] = useState<Shown>('list');
  const [done, setDone] = useState<string | null>(null);
  const [publications, setPublications] = useState(0);
  const names = useNames();
  const draft = usePriceDraft((state) => state.draft);
  const throwAway = usePriceDraft((state) => state.throwAway);
  const { data, rejection, retry } = useReply(`prices ${publications}`, listPriceBooks);
  const refresh = (): void => setPublications((before) => before + 1);
  const published = ({ version, effectiveFrom }: PublishedPriceBookReply): void => {
    setDone(pricesWords.published(version, moment(effectiveFrom)));
    setShown('list');
    throwAway();
    refresh();
  };
  if (data === null)
    return rejection === null ? (
      <Skeleton heights={[120, 240]} />
    ) : (
      <Trouble code={rejection} onRetry={retry} />
    );
  const latest = Math.max(0, ...data.versions.map(({ version }) => version));
  if (shown === 'draft' && draft !== null)
    return (
      <DraftEditor
        draft={draft}
        names={names}
        latest={latest}
        onOvertaken={refresh}
        onSeeLatest={() => setShown(latest)}
        onPublished={published}
        onLeave={() => setShown('list')}
      />
    );
  if (typeof shown === 'number')
    return (
      <ShownBook
        version={shown}
        latest={latest}
        names={names}
        onBack={() => setShown('list')}
        onDraft={() => setShown('draft')}
      />
    );
  return (
    <>
      <MessageLine words={done} />
      <VersionList versions={data.versions} onShow={setShown} onDraft={() => setShown('draft')} />
    </>
  );
}
