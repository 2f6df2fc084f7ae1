/** The operator's campaigns: the calendar, one campaign, or the draft. */
import { useEffect, useState, type ReactElement } from 'react';
import { dayAt } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { toTopOfPage } from '../../platform/navigation';
import { textAt } from '../operator-kit/form/document';
import { DraftWays } from '../operator-kit/version/draft-ways';
import { Calendar } from './calendar-view';
import { newCampaign, useCampaignDraft } from './campaign-draft';
import { CampaignEditor } from './campaign-editor';
import { ShownCampaign } from './shown-campaign';
import { calendarWords as words } from './words';

type Shown = { is: 'calendar' } | { is: 'draft' } | { is: 'campaign'; campaign: string };

/** A draft that lies on this device goes on, or a new one begins. */
function Top({ onDraft }: { onDraft: () => void }): ReactElement {
  const { draft, begin, throwAway } = useCampaignDraft();
  const create = (): void => {
    begin({ document: newCampaign(Date.now()), basedOn: 0, after: 0, campaign: '' });
    onDraft();
  };
  return (
    <DraftWays
      create={words.create}
      draft={draft && textAt(draft.document, ['name'])}
      onCreate={create}
      onGoOn={onDraft}
      onThrowAway={throwAway}
    />
  );
}

/** One of the three is on screen. */
export function Campaigns(): ReactElement {
  const [shown, show] = useState<Shown>({ is: 'calendar' });
  const [month, setMonth] = useState(dayAt(Date.now()).slice(0, 7));
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<string | null>(null);
  const draft = useCampaignDraft((state) => state.draft);
  const throwAway = useCampaignDraft((state) => state.throwAway);
  useEffect(toTopOfPage, [shown]);
  const toCalendar = (): void => {
    setTurn(turn + 1);
    show({ is: 'calendar' });
  };
  const edit = (): void => {
    setDone(null);
    show({ is: 'draft' });
  };
  const published = (version: number): void => {
    setDone(words.published(textAt(draft?.document, ['name']), version));
    setMonth(textAt(draft?.document, ['from']).slice(0, 7));
    toCalendar();
    throwAway();
  };
  if (shown.is === 'draft' && draft !== null)
    return <CampaignEditor draft={draft} onPublished={published} onLeave={toCalendar} />;
  if (shown.is === 'campaign')
    return <ShownCampaign campaign={shown.campaign} onBack={toCalendar} onDraft={edit} />;
  return (
    <>
      <MessageLine words={done} />
      <Top onDraft={edit} />
      <Calendar
        month={month}
        turn={turn}
        onMonth={setMonth}
        onShow={(campaign) => show({ is: 'campaign', campaign })}
      />
    </>
  );
}
