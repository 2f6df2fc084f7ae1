/** Signing out: on this device, which others may use next, or everywhere. */
import { useState, type ReactElement } from 'react';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { endMySessions } from './api';
import { useAttempt } from './use-attempt';
import { useStaffSession } from './use-staff-session';
import { staffWords } from './words';

/** @param waiting how many credits would wait for the same person's return */
export function SignOut({ waiting }: { waiting: number }): ReactElement {
  const [asking, setAsking] = useState<'here' | 'everywhere' | null>(null);
  const end = useStaffSession((state) => state.end);
  const endAll = useAttempt((_: 'everywhere') => endMySessions(), end);
  const close = (): void => setAsking(null);
  const warning = waiting === 0 ? '' : staffWords.endHereWaiting(waiting);
  return (
    <Panel isTight>
      <ListRow title={staffWords.endHere} onPress={() => setAsking('here')} />
      <ListRow title={staffWords.endAll} onPress={() => setAsking('everywhere')} />
      {asking === 'here' && (
        <ConfirmSheet
          id="end-here"
          title={staffWords.endHereTitle}
          text={staffWords.endHereText + warning}
          words={staffWords.endWords}
          onConfirm={end}
          onCancel={close}
        />
      )}
      {asking === 'everywhere' && (
        <ConfirmSheet
          id="end-everywhere"
          title={staffWords.endAllTitle}
          text={staffWords.endAllText + warning}
          words={staffWords.endWords}
          busyWords={endAll.busy === null ? null : staffWords.ending}
          troubleText={endAll.trouble}
          onConfirm={() => endAll.start('everywhere')}
          onCancel={close}
        />
      )}
    </Panel>
  );
}
