/** Who sits in a group, by the names that the others may see. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupReply, SeatView } from '../../../cloudfunctions/contract/group';
import { Panel } from '../../components/panel';
import { FaceMark } from '../../components/face-mark';
import styles from './group-members.module.scss';
import { inOrder } from './seats-in-order';
import { groupWords } from './words';

function marksOf({ leads, isMine, state }: SeatView, leader: string | null): string {
  return [
    ...(leads && leader !== null ? [leader] : []),
    ...(isMine ? [groupWords.me] : []),
    ...(state === 'held' ? [groupWords.paying] : []),
  ].join(' · ');
}

interface MembersProps extends Pick<GroupReply, 'seats' | 'moreSeats'> {
  title?: string;
  /** What whoever leads is called; null: nothing. */
  leader?: string | null;
}

/** Nothing while nobody sits in it. */
export function GroupMembers({
  seats,
  moreSeats,
  title = groupWords.members,
  leader = groupWords.leader,
}: MembersProps): ReactElement | null {
  if (seats.length === 0) return null;
  return (
    <Panel title={title}>
      {inOrder(seats).map((seat, place) => (
        <View key={place} className={styles.member}>
          <FaceMark initial={seat.face.initial} isPale={seat.state === 'held'} />
          <View className={styles.who}>
            <Text className={styles.name}>{seat.face.name}</Text>
            {seat.what !== '' && <Text className={styles.what}>{seat.what}</Text>}
          </View>
          <Text className={styles.marks}>{marksOf(seat, leader)}</Text>
        </View>
      ))}
      {moreSeats > 0 && <Text className={styles.what}>{groupWords.more(moreSeats)}</Text>}
    </Panel>
  );
}
