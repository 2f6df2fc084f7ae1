/** Issuing to a list, and what was done for many members before. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Panel } from '../../components/panel';
import { randomId } from '../../platform/random-id';
import { usePagedReply } from '../../platform/use-paged-reply';
import styles from '../operator-kit/desk/desk.module.scss';
import { PagedList } from '../operator-kit/desk/paged-list';
import { useAttempt } from '../operator-kit/desk/use-attempt';
import { issueToList, listRuns } from '../operator-kit/api-promotion';
import { isTooLong, ListField } from '../operator-kit/form/list-field';
import { RunCard } from './run-card';
import { runWords as words } from './words';

/** The same text is the same request until it has begun. */
function IssueList({ template, onBegun }: { template: string; onBegun: () => void }): ReactElement {
  const [csv, setCsv] = useState('');
  const [requestId, setRequestId] = useState(randomId);
  const [isAsking, setAsking] = useState(false);
  const starting = useAttempt(
    (_: 'start') => issueToList({ template, csv, requestId }),
    () => {
      setAsking(false);
      setCsv('');
      setRequestId(randomId());
      onBegun();
    },
  );
  const type = (text: string): void => {
    setCsv(text);
    setRequestId(randomId());
  };
  const rows = Math.max(csv.trim().split('\n').length - 1, 0);
  return (
    <Panel title={words.title}>
      <ListField label={words.text} hint={words.hint} text={csv} onChange={type} />
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton
            words={words.start}
            disabled={rows === 0 || isTooLong(csv)}
            onPress={() => setAsking(true)}
          />
        </View>
      </View>
      {isAsking && (
        <ConfirmSheet
          id="issue-list"
          title={words.startTitle}
          text={words.startText(rows)}
          words={words.start}
          busyWords={starting.busy === null ? null : words.starting}
          troubleText={starting.trouble}
          onConfirm={() => starting.start('start')}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

interface RunsProps {
  template: string;
  /** Whether it is issued now. */
  canIssue: boolean;
}

/** The latest first. */
export function Runs({ template, canIssue }: RunsProps): ReactElement {
  const [turn, setTurn] = useState(0);
  const list = usePagedReply(`runs ${template} ${turn}`, (after) => listRuns(template, after));
  const runs = list.pages.flatMap((page) => page.runs);
  return (
    <>
      {canIssue && <IssueList template={template} onBegun={() => setTurn(turn + 1)} />}
      <PagedList
        list={list}
        isEmpty={runs.length === 0}
        empty={{ title: words.emptyTitle, hint: words.emptyHint }}
      >
        <Panel title={words.runs}>
          {runs.map((run) => (
            <RunCard key={`${turn} ${run.run}`} first={run} />
          ))}
        </Panel>
      </PagedList>
    </>
  );
}
