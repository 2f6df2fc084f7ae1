/** What stays in sight above a board: the ring for new orders, and on a phone what waits to be fetched. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { Panel } from '../../components/panel';
import { Pressable } from '../../components/pressable';
import { Toggle } from '../../components/toggle';
import { toPartOfPage } from '../../platform/navigation';
import styles from './board-head.module.scss';
import { useRingSwitch } from './use-ring';
import { boardWords } from './words';

/** Of the part of the page where they stand. */
export const READY_PART = 'board-ready';

/** Numbers of the first of them; a tap leads to all. */
function ReadyStrip({ ready }: { ready: readonly BoardOrder[] }): ReactElement | null {
  if (ready.length === 0) return null;
  const numbers = ready.map(({ pickupNo }) => pickupNo ?? '').join('  ');
  return (
    <View className={styles.strip}>
      <Pressable
        className={styles.press}
        label={boardWords.toReady(ready.length)}
        onPress={() => toPartOfPage(READY_PART)}
      >
        <Text className={styles.count}>{boardWords.ready(ready.length)}</Text>
        <Text className={styles.numbers}>{numbers}</Text>
      </Pressable>
    </View>
  );
}

/** @param ready what waits to be fetched, the oldest first */
export function BoardHead({ ready }: { ready: readonly BoardOrder[] }): ReactElement {
  const { isOn, turn } = useRingSwitch();
  return (
    <>
      <ReadyStrip ready={ready} />
      <Panel isTight>
        <Toggle
          kind="switch"
          title={boardWords.ring}
          hint={boardWords.ringHint}
          isOn={isOn}
          onChange={turn}
        />
      </Panel>
    </>
  );
}
