/** One team: its figures, its terms by month, who is in it, and what its months came to. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { plainYuan } from '../../components/price';
import { StaleNotice } from '../../components/stale-notice';
import { useReply } from '../../platform/use-reply';
import { changeTeam, showDeskTeam } from '../operator-kit/api-teams';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Waiting } from '../operator-kit/desk/waiting';
import { TeamFacts } from './team-card';
import { draftOf } from './team-draft';
import { TeamForm } from './team-form';
import { TeamMembers } from './team-members';
import { TeamMonths } from './team-months';
import { formWords, teamWords as words } from './words';

/** @param props.onBack to the list */
export function ShownTeam({ team, onBack }: { team: string; onBack: () => void }): ReactElement {
  const { data, rejection, retry } = useReply(`team ${team}`, () => showDeskTeam(team));
  const [isChanging, setChanging] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  if (data === null) return <Waiting rejection={rejection} heights={[240, 160]} onRetry={retry} />;
  const { team: line, document, changesFrom, terms, closesOn } = data;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      <View className={styles.top}>
        <View className={styles.slot}>
          <ActionButton kind="quiet" words={words.back} onPress={onBack} />
        </View>
      </View>
      <Panel title={line.name}>
        <Fact name={words.code} value={line.code} />
        <Fact name={words.months} value={words.until(line.from, line.until)} />
        <TeamFacts team={line} />
        {closesOn !== null && <Fact name={words.closesOn} value={words.closes(shortDay(closesOn))} />}
        <MessageLine words={done} />
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton words={words.change} onPress={() => setChanging(true)} />
          </View>
        </View>
      </Panel>
      <Panel title={words.terms}>
        {terms.map(({ from, targetFen, bonus }) => (
          <View key={from} className={styles.row}>
            <Text className={styles.entry}>{words.term(from)}</Text>
            <Text className={styles.faint}>{words.termOf(plainYuan(targetFen), bonus)}</Text>
          </View>
        ))}
      </Panel>
      <TeamMembers shown={data} onChanged={retry} />
      <TeamMonths team={team} />
      {isChanging && (
        <TeamForm
          title={formWords.changeTitle(line.name)}
          draft={draftOf(document)}
          changesFrom={changesFrom}
          save={(changed) => changeTeam({ team, document: changed })}
          onSaved={() => {
            setChanging(false);
            setDone(words.done.saved);
            retry();
          }}
          onClose={() => setChanging(false)}
        />
      )}
    </>
  );
}
