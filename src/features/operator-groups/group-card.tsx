/** A group in a list: how many are in it, how it stands, since when. */
import type { PropsWithChildren, ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { DeskGroupLine } from '../../../cloudfunctions/contract/group-desk';
import { groupKind } from '../../components/group-words';
import { shortMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from '../operator-kit/desk/desk.module.scss';
import { groupStates, groupWords as words } from './words';

/** What is said of it in one line. */
export function countsOf({ held, paid, refunding, size, filledBy }: DeskGroupLine): string {
  return [
    words.people(paid, size),
    held > 0 ? words.held(held) : '',
    refunding > 0 ? words.refunding(refunding) : '',
    filledBy === null ? '' : words.filledBy[filledBy],
  ]
    .filter((word) => word !== '')
    .join(' · ');
}

export const leaderOf = ({ kind, leader }: DeskGroupLine): string =>
  leader === '' ? '' : kind === 'seats' ? words.leader(leader) : words.starter(leader);

/** Children: what else is said of it. */
export function GroupCard(
  props: PropsWithChildren<{ line: DeskGroupLine; onShow: () => void }>,
): ReactElement {
  const { line, onShow, children } = props;
  const { group, kind, name, state, storeName, openedAt, deadline } = line;
  const isGoing = state === 'forming' || state === 'closing' || state === 'failing';
  return (
    <View className={styles.card}>
      <View className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        <Text className={`${styles.badge} ${isGoing ? styles.strong : ''}`}>{groupStates[state]}</Text>
      </View>
      <Text className={styles.faint}>
        {[group, groupKind(kind), storeName].filter((word) => word !== '').join(' · ')}
      </Text>
      <View className={`${styles.lines} ${styles.fill}`}>
        <Text className={styles.entry}>{countsOf(line)}</Text>
        <Text className={styles.faint}>
          {[leaderOf(line), words.opened(shortMoment(openedAt)), words.deadline(shortMoment(deadline))]
            .filter((word) => word !== '')
            .join(' · ')}
        </Text>
        {children}
      </View>
      <Pressable className={styles.small} label={words.showLabel(group)} onPress={onShow}>
        {words.show}
      </Pressable>
    </View>
  );
}
