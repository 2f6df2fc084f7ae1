/** How many points to take, at most what the member has. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { MessageLine } from '../../components/message-line';
import { Sheet } from '../../components/sheet';
import { Keypad } from './keypad';
import styles from './sheets.module.scss';
import { useRedeem, type Redeeming } from './use-redeem';
import { unansweredPoints, useTill } from './use-till';
import { memberWords } from './words';

interface TakePointsSheetProps {
  at: Redeeming;
  /** Usable points. */
  balance: string;
  onClose: () => void;
}

/** An amount that nobody answered is asked again as it was: another one could be taken on top of it. */
export function TakePointsSheet({ at, balance, onClose }: TakePointsSheetProps): ReactElement {
  const [typed, setTyped] = useState('');
  const locked = useTill(({ unanswered }) => unansweredPoints(unanswered, at.session));
  const redeem = useRedeem(at, onClose);
  const isBusy = redeem.busy !== null;
  const isLocked = locked !== null && !isBusy;
  const points = locked ?? typed;
  const isTooMany = locked === null && Number(points) > Number(balance);
  const note = isLocked
    ? memberWords.locked(points)
    : isTooMany
      ? memberWords.tooMany(balance)
      : memberWords.atMost(balance);
  return (
    <Sheet id="take-points" title={memberWords.takeTitle} onClose={() => !isBusy && onClose()}>
      <Text className={`${styles.note} ${isTooMany ? styles.wrong : ''}`}>{note}</Text>
      <Keypad
        label={memberWords.amount}
        value={points}
        disabled={isBusy || isLocked}
        onChange={(digits) => {
          setTyped(digits);
          redeem.clear();
        }}
      />
      <MessageLine words={redeem.trouble} isTrouble />
      <View className={styles.way}>
        <ActionButton
          words={memberWords.confirmTake(points)}
          busyWords={isBusy ? memberWords.using : null}
          disabled={points === '' || isTooMany}
          onPress={() => redeem.start({ kind: 'points', points })}
        />
      </View>
    </Sheet>
  );
}
