/** One friend's purchase in the list: who, what, the arithmetic, when it is free, and why it changed. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CommissionView } from '../../../cloudfunctions/contract/referral';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { FaceMark } from '../../components/face-mark';
import { dayOf } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from './commission-row.module.scss';
import { commissionWords, dayFree, signedYuan, standing } from './words';

/** The whole row opens what there is to know. */
export function CommissionRow({
  commission,
  onOpen,
}: {
  commission: CommissionView;
  onOpen: () => void;
}): ReactElement {
  const { kind, friend, what, at, state, amountFen, sentence, changes, hold } = commission;
  const isInvite = kind === 'invite';
  const free = dayFree(commission);
  return (
    <Pressable className={styles.row} onPress={onOpen}>
      <FaceMark initial={friend.slice(0, 1)} isGrey />
      <View className={styles.what}>
        <Text className={styles.name}>
          {friend} · {isInvite ? commissionWords.invite : what}
        </Text>
        <Text className={styles.line}>{sentence}</Text>
        <Text className={styles.line}>
          {shortDay(dayOf(at))}
          {free !== null && ` · ${commissionWords.freeOn(free)}`}
        </Text>
        {changes[0] !== undefined && <Text className={styles.change}>{changes[0].text}</Text>}
        {hold !== null && <Text className={styles.held}>{standing(hold)}</Text>}
      </View>
      <View className={styles.figures}>
        <Text className={`${styles.amount} ${state === 'reversed' ? styles.gone : ''}`}>
          {signedYuan(amountFen)}
        </Text>
        <Text className={`${styles.state} ${state === 'available' ? styles.mine : ''}`}>
          {commissionWords.state[state]}
        </Text>
      </View>
    </Pressable>
  );
}
