/** The operator's campaigns: the calendar, one campaign, or the draft. */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { dayAt } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { toTopOfPage } from '../../platform/navigation';
import styles from '../operator-kit/desk/desk.module.scss';
import { textAt } from '../operator-kit/form/document';
import { Calendar } from './calendar-view';
import { newCampaign, useCampaignDraft } from './campaign-draft';
import { CampaignEditor } from './campaign-editor';
import { ShownCampaign } from './shown-campaign';
import { calendarWords as words } from './words';

type Shown = { is: 'calendar' } | { is: 'draft' } | { is: 'campaign'; campaign: string };

/** A draft that lies on this device goes on, or a new one begins. */
function Top({ onDraft }: { onDraft: () => void }): ReactElement {
  const { draft, begin, throwAway } = useCampaignDraft();
  const [isAsking, setAsking] = useState(false);
  const create = (): void => {
    begin({ document: newCampaign(Date.now()), basedOn: 0, after: 0, campaign: '' });
    onDraft();
  };
  return (
    <View className={styles.top}>
      <View className={styles.slot}>
        {draft === null ? (
          <ActionButton words={words.create} onPress={create} />
        ) : (
          <ActionButton words={words.goOn(textAt(draft.document, ['name']))} onPress={onDraft} />
        )}
      </View>
      {draft !== null && (
        <View className={styles.slot}>
          <ActionButton words={words.throwAway} kind="quiet" onPress={() => setAsking(true)} />
        </View>
      )}
      {isAsking && (
        <ConfirmSheet
          id="throw-away"
          title={words.throwTitle}
          text={words.throwText}
          words={words.throwAway}
          isGrave
          onConfirm={() => {
            setAsking(false);
            throwAway();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
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
