/** What was taken from the member just now, each with its way back for a minute. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { timeOf } from '../../components/local-time';
import { MessageLine } from '../../components/message-line';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { useCountdown } from '../../components/use-countdown';
import { useAttempt } from '../staff-session/use-attempt';
import { undo } from '../staff-shift/api';
import styles from './done-list.module.scss';
import { useTill, type Done } from './use-till';
import { memberWords } from './words';

function DoneLine({ store, done }: { store: string; done: Done }): ReactElement {
  const { take, handOut, at, redemption, undoEndsAt, isUndone } = done;
  const left = useCountdown(undoEndsAt);
  const undoing = useAttempt(
    (id: string) => undo(store, id),
    () => useTill.getState().noteUndone(redemption),
  );
  const words =
    take.kind === 'points' ? memberWords.donePoints(take.points) : memberWords.doneBenefit(take.name);
  const isBusy = undoing.busy !== null;
  return (
    <View className={styles.line}>
      <View className={styles.row}>
        <Text className={styles.words}>
          {words} · {timeOf(at)}
        </Text>
        {isUndone ? (
          <Text className={styles.soft}>{memberWords.undone}</Text>
        ) : left > 0 || isBusy ? (
          <Pressable className={styles.undo} disabled={isBusy} onPress={() => undoing.start(redemption)}>
            {isBusy ? memberWords.undoing : memberWords.undo(left)}
          </Pressable>
        ) : null}
      </View>
      {!isUndone && handOut !== null && <Text className={styles.handOut}>{handOut}</Text>}
      {!isUndone && left === 0 && !isBusy && <Text className={styles.soft}>{memberWords.undoOver}</Text>}
      <MessageLine words={undoing.trouble} isTrouble />
    </View>
  );
}

/** Spoken when something is added; nothing where nothing was done. */
export function DoneList({ store, done }: { store: string; done: Done[] }): ReactElement {
  return (
    <View {...accessible({ live: 'polite' })}>
      {done.length > 0 && (
        <Panel title={memberWords.done}>
          {done.map((each) => (
            <DoneLine key={each.redemption} store={store} done={each} />
          ))}
        </Panel>
      )}
    </View>
  );
}
