/** A visitor who wants a seat: the one tap that joins. Afterwards the page shows the seat. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import type { SeatOf } from '../../../cloudfunctions/contract/group';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { useReply } from '../../platform/use-reply';
import styles from './join-first.module.scss';
import { readTarget, SeatAbout } from './seat-about';
import { useJoinFirst } from './use-join-first';
import { seatWords } from './words';

/** For visitors; what the seat is of stands above it, where it is known. */
export function JoinFirst({ of }: { of: SeatOf }): ReactElement {
  const { start, busy, trouble, sheet } = useJoinFirst();
  const { data } = useReply(JSON.stringify(of), () => readTarget(of, null));
  return (
    <>
      {data?.offer != null && <SeatAbout offer={data.offer} />}
      <Panel title={seatWords.joinTitle}>
        <Text className={styles.hint}>{seatWords.joinHint}</Text>
        <ActionButton words={seatWords.join} busyWords={busy ? seatWords.joining : null} onPress={start} />
        <MessageLine words={trouble} isTrouble />
      </Panel>
      {sheet}
    </>
  );
}
