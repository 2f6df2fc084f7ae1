/** A member as an operator may see them. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { longDay } from '../../../cloudfunctions/contract/in-words';
import type { ShownEntry, ShownMember } from '../../../cloudfunctions/contract/merge';
import { dayOf } from '../../components/local-time';
import { Panel } from '../../components/panel';
import styles from '../operator-kit/desk/desk.module.scss';
import { Fact } from '../operator-kit/desk/fact';
import { Figure } from '../operator-kit/desk/figure';
import { EntryRow } from './entry-row';
import { lookUpWords } from './words';

/** Who it is, and what they have. */
export function MemberFacts({ member }: { member: ShownMember }): ReactElement {
  return (
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
  );
}

/** The last lines of their points. */
export function LastEntries({ entries }: { entries: readonly ShownEntry[] }): ReactElement {
  return (
    <Panel title={lookUpWords.entries}>
      {entries.length === 0 && <Text className={styles.faint}>{lookUpWords.noEntries}</Text>}
      {entries.map((entry, index) => (
        <EntryRow key={index} entry={entry} />
      ))}
    </Panel>
  );
}
