/** A team in the list: whether it goes on, who is in it, and what has come together. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, yuan } from '../../../cloudfunctions/contract/in-words';
import type { DeskTeamLine } from '../../../cloudfunctions/contract/referral-team-desk';
import { ActionButton } from '../../components/action-button';
import { dayAt } from '../../components/local-time';
import { plainYuan } from '../../components/price';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { listWords as words } from './words';

/** @example of a team that ended in June, in July: 已结束 */
export function stateOf({ from, until }: Pick<DeskTeamLine, 'from' | 'until'>): string {
  const month = dayAt(Date.now()).slice(0, 7);
  if (from > month) return words.begins(from);
  return until !== null && until < month ? words.ended : words.goesOn;
}

/** What there is to know at a glance. */
export function TeamFacts({ team }: { team: DeskTeamLine }): ReactElement {
  const { members, targetFen, bonus, openMonth, soldFen, heldFen } = team;
  return (
    <>
      <Fact name={words.members} value={words.people(members)} />
      <Fact name={words.target} value={plainYuan(targetFen)} />
      <Fact name={words.bonus} value={bonus} />
      <Fact name={words.openMonth(openMonth)} value={yuan(soldFen)} />
      {heldFen !== '0' && <Text className={styles.warning}>{words.held(yuan(heldFen))}</Text>}
      <Fact
        name={words.all}
        value={words.allOf(groupDigits(String(team.allOrders)), yuan(team.allSoldFen))}
      />
      <Fact name={words.paid} value={yuan(team.allPoolFen)} />
    </>
  );
}

/** @param props.onOpen shows it */
export function TeamCard({ team, onOpen }: { team: DeskTeamLine; onOpen: () => void }): ReactElement {
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{team.name}</Text>
        <Text className={styles.badge}>{stateOf(team)}</Text>
      </View>
      <View className={`${styles.lines} ${styles.fill}`}>
        <TeamFacts team={team} />
      </View>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton kind="quiet" words={words.open} label={words.openLabel(team.name)} onPress={onOpen} />
        </View>
      </View>
    </View>
  );
}
