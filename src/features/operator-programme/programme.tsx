/** The programme: the list of versions, one of them, or the draft. */
import { useState, type ReactElement } from 'react';
import type { PublishReply } from '../../../cloudfunctions/contract/operator';
import { MessageLine } from '../../components/message-line';
import { Skeleton } from '../../components/skeleton';
import { useReply } from '../../platform/use-reply';
import { listVersions } from '../operator-desk/api';
import { moment } from '../operator-desk/moment';
import { Trouble } from '../operator-desk/trouble';
import { DraftEditor } from './draft-editor';
import { ShownVersion } from './shown-version';
import { useDraft } from './use-draft';
import { VersionList } from './version-list';
import { programmeWords } from './words';

/** A version's number; `list`: all of them. */
type Shown = 'list' | 'draft' | number;

/** One of the three is on screen. */
export function Programme(): ReactElement {
  const [shown, setShown] = useState<Shown>('list');
  const [done, setDone] = useState<string | null>(null);
  const [publications, setPublications] = useState(0);
  const draft = useDraft((state) => state.draft);
  const throwAway = useDraft((state) => state.throwAway);
  const { data, rejection, retry } = useReply(`versions ${publications}`, listVersions);
  const published = ({ version, effectiveFrom }: PublishReply): void => {
    setDone(programmeWords.published(version, moment(effectiveFrom)));
    setShown('list');
    throwAway();
    setPublications((before) => before + 1);
  };
  if (shown === 'draft' && draft !== null)
    return <DraftEditor draft={draft} onPublished={published} onLeave={() => setShown('list')} />;
  if (data === null)
    return rejection === null ? (
      <Skeleton heights={[120, 240]} />
    ) : (
      <Trouble code={rejection} onRetry={retry} />
    );
  const latest = Math.max(...data.versions.map(({ version }) => version));
  if (typeof shown === 'number')
    return (
      <ShownVersion
        version={shown}
        latest={latest}
        onBack={() => setShown('list')}
        onDraft={() => setShown('draft')}
      />
    );
  return (
    <>
      <MessageLine words={done} />
      <VersionList versions={data.versions} onShow={setShown} onGoOn={() => setShown('draft')} />
    </>
  );
}
