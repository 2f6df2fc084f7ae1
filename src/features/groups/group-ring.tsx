/** The seats of a group as a ring: who sits, who is paying, which are free; what is missing in its middle. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupReply, SeatView } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import { clock } from '../../components/local-time';
import { missingWords } from './group-phase';
import styles from './group-ring.module.scss';
import { inOrder } from './seats-in-order';
import { groupWords } from './words';

/** More do not fit side by side. */
const MOST = 10;
/** Of the ring's width, from its middle to the middle of a seat. Percent. */
const RADIUS = 40;

/** Where a seat stands, beginning at the top. */
function placeOf(place: number, of: number): { left: string; top: string } {
  const angle = (place / of) * 2 * Math.PI - Math.PI / 2;
  const percent = (part: number): string => `${(50 + RADIUS * part).toFixed(2)}%`;
  return { left: percent(Math.cos(angle)), top: percent(Math.sin(angle)) };
}

function Seat({ seat, place, of }: { seat: SeatView | null; place: number; of: number }): ReactElement {
  const look = seat === null ? styles.free : seat.state === 'held' ? styles.held : styles.paid;
  const mark = seat === null ? null : seat.leads ? groupWords.leader : seat.isMine ? groupWords.me : null;
  return (
    <View className={`${styles.seat} ${look}`} style={placeOf(place, of)}>
      <Text className={styles.initial}>{seat?.face.initial ?? '+'}</Text>
      {mark !== null && seat?.state === 'paid' && <Text className={styles.mark}>{mark}</Text>}
      {seat?.state === 'held' && <Text className={styles.mark}>{groupWords.paying}</Text>}
    </View>
  );
}

function Middle({ group, left }: { group: GroupReply; left: number }): ReactElement {
  const { state, paid, held } = group;
  const isRunning = state === 'forming' && left > 0;
  return (
    <View className={styles.middle}>
      <Text className={styles.missing}>{missingWords(group) ?? groupWords.ring(paid, held)}</Text>
      {isRunning && (
        <>
          <Text className={styles.label}>{groupWords.remaining}</Text>
          <Text className={styles.clock}>{clock(left)}</Text>
        </>
      )}
    </View>
  );
}

/** Spoken as one sentence; the names stand below it. @param props.left seconds until its deadline */
export function GroupRing({ group, left }: { group: GroupReply; left: number }): ReactElement {
  const { size, least, paid, held } = group;
  const seats = inOrder(group.seats);
  const of = Math.max(Math.min(size ?? least, MOST), Math.min(seats.length, MOST), 2);
  const label = [missingWords(group), groupWords.ring(paid, held)].filter(Boolean).join('，');
  return (
    <View className={styles.ring} {...accessible({ role: 'img', label })}>
      <View className={styles.circle} />
      {Array.from({ length: of }, (_, place) => (
        <Seat key={place} seat={seats[place] ?? null} place={place} of={of} />
      ))}
      <Middle group={group} left={left} />
    </View>
  );
}
