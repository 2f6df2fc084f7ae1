/** The way back from something that is edited: asks first where something would be lost. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { ConfirmSheet } from '../../../components/confirm-sheet';
import styles from './desk.module.scss';

interface LeaveWayProps {
  /** Of the sheet. */
  id: string;
  /** Where it leads. */
  back: string;
  words: { leaveTitle: string; leaveText: string; leave: string };
  /** Whether something would be lost. */
  isChanged: boolean;
  onLeave: () => void;
}

export function LeaveWay({ id, back, words, isChanged, onLeave }: LeaveWayProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  return (
    <View className={styles.top}>
      <View className={styles.slot}>
        <ActionButton words={back} kind="quiet" onPress={() => (isChanged ? setAsking(true) : onLeave())} />
      </View>
      {isAsking && (
        <ConfirmSheet
          id={id}
          title={words.leaveTitle}
          text={words.leaveText}
          words={words.leave}
          isGrave
          onConfirm={onLeave}
          onCancel={() => setAsking(false)}
        />
      )}
    </View>
  );
}
