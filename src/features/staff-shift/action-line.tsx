/** One action: when, what, for whom, by whom, why; and the way back where there is one. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ActionRow } from '../../../cloudfunctions/contract/staff';
import { shortMoment } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from './action-line.module.scss';
import type { Whose } from './use-actions';
import { actionWords, shiftWords } from './words';

/** How an action may be taken back. */
export type TakingBack = 'undo' | 'reverse';

interface ActionLineProps {
  row: ActionRow;
  whose: Whose;
  onTakeBack: (row: ActionRow, how: TakingBack) => void;
}

/** One's own slip is undone; anything else at the store is reversed. */
function wayBack({ redemption }: ActionRow): TakingBack | null {
  if (redemption?.mayUndo) return 'undo';
  return redemption?.mayReverse ? 'reverse' : null;
}

/** @example <ActionLine row={row} whose="mine" onTakeBack={ask} /> */
export function ActionLine({ row, whose, onTakeBack }: ActionLineProps): ReactElement {
  const { at, who, member, reason, redemption } = row;
  const what = actionWords(row);
  const how = wayBack(row);
  const details = [
    shortMoment(at),
    ...(whose === 'store' ? [who === '' ? shiftWords.nobody : who] : []),
    ...(member === null || member === '' ? [] : [shiftWords.member(member)]),
  ];
  return (
    <View className={styles.line}>
      <View className={styles.words}>
        <Text className={styles.what}>{what}</Text>
        <Text className={styles.soft}>{details.join(' · ')}</Text>
        {reason !== null && <Text className={styles.soft}>{shiftWords.reason(reason)}</Text>}
      </View>
      {redemption?.state === 'reversed' && <Text className={styles.reversed}>{shiftWords.reversed}</Text>}
      {how !== null && (
        <Pressable
          className={styles.back}
          label={how === 'undo' ? shiftWords.undoLabel(what) : shiftWords.reverseLabel(what)}
          onPress={() => onTakeBack(row, how)}
        >
          {how === 'undo' ? shiftWords.undo : shiftWords.reverse}
        </Pressable>
      )}
    </View>
  );
}
