/** The price book: the list of its versions, one of them, or the draft. */
import type { ReactElement } from 'react';
import { MessageLine } from '../../components/message-line';
import { listPriceBooks } from '../operator-kit/api-trade';
import { Waiting } from '../operator-kit/desk/waiting';
import { useVersionDesk } from '../operator-kit/version/use-version-desk';
import { VersionList } from '../operator-kit/version/version-list';
import { DraftEditor } from './draft-editor';
import { NoVersions } from './no-versions';
import { ShownBook } from './shown-book';
import { useNames } from '../operator-kit/form/use-names';
import { usePriceDraft } from './use-price-draft';

/** One of the three is on screen. */
export function Prices(): ReactElement {
  const names = useNames();
  const desk = useVersionDesk('prices', listPriceBooks, usePriceDraft);
  const { shown, show, list, latest, draft } = desk;
  if (list.data === null)
    return <Waiting rejection={list.rejection} heights={[120, 240]} onRetry={list.retry} />;
  const { versions } = list.data;
  const goOn = (): void => show('draft');
  const toList = (): void => show('list');
  if (shown === 'draft' && draft !== null)
    return (
      <DraftEditor
        draft={draft}
        names={names}
        latest={latest}
        onOvertaken={desk.refresh}
        onSeeLatest={() => show(latest)}
        onPublished={desk.published}
        onLeave={toList}
      />
    );
  if (typeof shown === 'number')
    return <ShownBook version={shown} latest={latest} names={names} onBack={toList} onDraft={goOn} />;
  return (
    <>
      <MessageLine words={desk.done} />
      <VersionList versions={versions} draft={draft} onShow={show} onGoOn={goOn} onThrowAway={desk.throwAway}>
        {versions.length === 0 && draft === null && <NoVersions onDraft={goOn} />}
      </VersionList>
    </>
  );
}
