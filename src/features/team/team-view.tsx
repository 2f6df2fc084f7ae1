/** The team that I am in: how its months stand, who is in it, its rules and my settings. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MyTeam, TeamReply } from '../../../cloudfunctions/contract/referral-team';
import { accessible } from '../../components/accessible';
import { ListRow } from '../../components/list-row';
import { Panel } from '../../components/panel';
import { RuleLines } from '../../components/rule-lines';
import { Sheet } from '../../components/sheet';
import { ProgressPanel } from './progress-panel';
import { Standings } from './standings';
import { TeamSettings } from './team-settings';
import styles from './team-view.module.scss';
import { teamWords as words } from './words';

interface TeamViewProps {
  team: MyTeam;
  next: TeamReply['next'];
  onChanged: () => void;
}

/** Months that wait for their orders' days stand below the one that goes on. */
export function TeamView({ team, next, onChanged }: TeamViewProps): ReactElement {
  const [reads, setReads] = useState(false);
  const { name, members, from, until, running, standings, others, rules } = team;
  return (
    <>
      <View className={styles.head}>
        <Text className={styles.name} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          {name}
        </Text>
        <Text className={styles.line}>{words.members(members)}</Text>
        {running.length === 0 && until === null && <Text className={styles.line}>{words.begins(from)}</Text>}
        {until !== null && <Text className={styles.line}>{words.leaving(until)}</Text>}
        {next !== null && <Text className={styles.line}>{words.next(next.name, next.from)}</Text>}
      </View>
      {running.map((progress) => (
        <ProgressPanel key={progress.month} progress={progress} />
      ))}
      <Standings standings={standings} others={others} />
      <Panel isTight>
        <ListRow title={words.rules} onPress={() => setReads(true)} />
      </Panel>
      <TeamSettings team={team} onChanged={onChanged} />
      {reads && (
        <Sheet id="team-rules" title={words.rules} onClose={() => setReads(false)}>
          <RuleLines rules={rules} />
        </Sheet>
      )}
    </>
  );
}
