/** A visitor who wants a seat: the one tap that joins. Afterwards the page shows the seat. */
import type { ReactElement } from 'react';
import { Text } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import styles from './join-first.module.scss';
import { useJoinFirst } from './use-join-first';
import { seatWords } from './words';

/** For visitors. */
export function JoinFirst(): ReactElement {
  const { start, busy, trouble, sheet } = useJoinFirst();
  return (
    <>
      <Panel title={seatWords.joinTitle}>
        <Text className={styles.hint}>{seatWords.joinHint}</Text>
        <ActionButton words={seatWords.join} busyWords={busy ? seatWords.joining : null} onPress={start} />
        <MessageLine words={trouble} isTrouble />
      </Panel>
      {sheet}
    </>
  );
}
