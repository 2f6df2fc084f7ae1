/** The programme: the list of versions, one of them, or the draft. */
import type { ReactElement } from 'react';
import { MessageLine } from '../../components/message-line';
import { listVersions, withdrawProgramme } from '../operator-kit/api';
import { Waiting } from '../operator-kit/desk/waiting';
import { useVersionDesk } from '../operator-kit/version/use-version-desk';
import { VersionList } from '../operator-kit/version/version-list';
import { DraftEditor } from './draft-editor';
import { ShownProgramme } from './shown-programme';
import { useDraft } from './use-draft';

/** One of the three is on screen. */
export function Programme(): ReactElement {
  const desk = useVersionDesk('versions', listVersions, useDraft);
  const { shown, show, list, latest, draft } = desk;
  const goOn = (): void => show('draft');
  const toList = (): void => show('list');
  if (shown === 'draft' && draft !== null)
    return <DraftEditor draft={draft} onPublished={desk.published} onLeave={toList} />;
  if (list.data === null)
    return <Waiting rejection={list.rejection} heights={[120, 240]} onRetry={list.retry} />;
  if (typeof shown === 'number')
    return <ShownProgramme version={shown} latest={latest} onBack={toList} onDraft={goOn} />;
  return (
    <>
      <MessageLine words={desk.done} />
      <VersionList
        versions={list.data.versions}
        draft={draft}
        onShow={show}
        onGoOn={goOn}
        onThrowAway={desk.throwAway}
        withdrawWays={{ withdraw: withdrawProgramme, after: latest, onWithdrawn: desk.withdrawn }}
      />
    </>
  );
}
