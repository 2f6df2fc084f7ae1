/**
 * Finds the order of whoever stands at the counter: by the code on their screen, or the number that they say.
 */
import { useEffect, useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import type { BoardOrder } from '../../../cloudfunctions/contract/counter';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { pageParameter } from '../../platform/launch';
import { CodeField } from '../staff-scan/code-field';
import { useAttempt } from '../staff-session/use-attempt';
import { findPickup } from './api';
import { BoardCard } from './board-card';
import styles from './sheets.module.scss';
import { boardWords } from './words';

interface PickupSearchProps {
  store: string;
  now: number;
  onMoved: (order: BoardOrder) => void;
  onRefund: (order: BoardOrder) => void;
}

/** What was found stands in a sheet until it is closed. */
export function PickupSearch({ store, now, onMoved, onRefund }: PickupSearchProps): ReactElement {
  const [found, setFound] = useState<BoardOrder | null>(null);
  const finding = useAttempt(
    (text: string) => findPickup(store, text),
    ({ order }) => setFound(order),
  );
  const { start } = finding;
  // Scanned elsewhere: the board was opened for it.
  useEffect(() => {
    const code = pageParameter('code');
    if (code !== null) start(code);
  }, [start]);
  const close = (): void => setFound(null);
  return (
    <View className={styles.search}>
      <CodeField words={boardWords.code} isBusy={finding.busy !== null} onCode={finding.start} />
      <MessageLine words={finding.trouble} isTrouble />
      {found !== null && (
        <Sheet id="found-order" title={boardWords.found} onClose={close}>
          <BoardCard
            store={store}
            order={found}
            now={now}
            onMoved={(order) => {
              onMoved(order);
              if (order.state === 'completed') close();
              else setFound(order);
            }}
            onRefund={(order) => {
              close();
              onRefund(order);
            }}
          />
          <ActionButton kind="quiet" words={boardWords.close} onPress={close} />
        </Sheet>
      )}
    </View>
  );
}
