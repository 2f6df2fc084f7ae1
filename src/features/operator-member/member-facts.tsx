/** A member as an operator may see them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { LookUpReply } from '../../../cloudfunctions/contract/operator';
import { titleWords } from '../../components/entry-titles';
import { dayOf, longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { signedPoints } from '../../components/points-text';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { lookUpWords } from './words';

type Member = NonNullable<LookUpReply['member']>;
type Entry = Member['lastEntries'][number];

function EntryRow({ entry }: { entry: Entry }): ReactElement {
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <Text className={styles.entry}>{titleWords(entry.title)}</Text>
        <Text className={styles.faint}>
          {[longMoment(entry.at), entry.store].filter((part) => part !== null).join(' · ')}
        </Text>
      </View>
      <Text>{signedPoints(entry.points)}</Text>
    </View>
  );
}

/** Who, how they stand, and what happened last. */
export function MemberFacts({ member }: { member: Member }): ReactElement {
  return (
    <>
      <Panel title={member.name === '' ? lookUpWords.noName : member.name}>
        <View className={styles.facts}>
          <Fact name={lookUpWords.memberKey} value={member.memberKey} />
          <Fact name={lookUpWords.phone} value={member.phone ?? lookUpWords.noPhone} />
          <Fact name={lookUpWords.tier} value={member.tier} />
          <Fact
            name={lookUpWords.joinedAt}
            value={member.joinedAt === null ? lookUpWords.notJoined : longDay(dayOf(member.joinedAt))}
          />
        </View>
        <View className={`${styles.part} ${styles.figures}`}>
          <Figure name={lookUpWords.redeemable} value={member.redeemablePoints} />
          <Figure name={lookUpWords.pending} value={member.pendingPoints} />
          <Figure name={lookUpWords.debt} value={member.debtPoints} />
          <Figure name={lookUpWords.qualifying} value={member.qualifyingPoints} />
        </View>
      </Panel>
      <Panel title={lookUpWords.entries}>
        {member.lastEntries.length === 0 && <Text className={styles.faint}>{lookUpWords.noEntries}</Text>}
        {member.lastEntries.map((entry, index) => (
          <EntryRow key={index} entry={entry} />
        ))}
      </Panel>
    </>
  );
}
