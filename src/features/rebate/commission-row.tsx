/** One friend's purchase in the list: who, what, the arithmetic, when it is free, and why it changed. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CommissionView } from '../../../cloudfunctions/contract/referral';
import { shortDay } from '../../../cloudfunctions/contract/in-words';
import { FaceMark } from '../../components/face-mark';
import { dayOf } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import styles from './commission-row.module.scss';
import { commissionWords, dayFree, paysOf, standing } from './words';

/** The whole row opens what there is to know. */
export function CommissionRow({
  commission,
  onOpen,
}: {
  commission: CommissionView;
  onOpen: () => void;
}): ReactElement {
  const { friend, what, at, state, sentence, changes, hold } = commission;
  const pays = paysOf(commission);
  const free = dayFree(commission);
  return (
    <Pressable className={styles.row} onPress={onOpen}>
      <FaceMark initial={(friend || what).slice(0, 1)} isGrey />
      <View className={styles.what}>
        <Text className={styles.name}>{friend === '' ? what : `${friend} · ${what}`}</Text>
        <Text className={styles.line}>{sentence}</Text>
        <Text className={styles.line}>
          {shortDay(dayOf(at))}
          {free !== null && (
            <>
              {' · '}
              <Text className={styles.whole}>{commissionWords.freeOn(free)}</Text>
            </>
          )}
        </Text>
        {changes[0] !== undefined && <Text className={styles.change}>{changes[0].text}</Text>}
        {hold !== null && <Text className={styles.held}>{standing(hold)}</Text>}
      </View>
      <View className={styles.figures}>
        {pays !== null && (
          <Text className={`${styles.amount} ${state === 'reversed' ? styles.gone : ''}`}>{pays}</Text>
        )}
        <Text className={`${styles.state} ${state === 'available' ? styles.mine : ''}`}>
          {commissionWords.state[state]}
        </Text>
      </View>
    </Pressable>
  );
}
