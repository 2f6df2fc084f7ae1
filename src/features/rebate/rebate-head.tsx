/** What can be taken out, as one number; what is on its way; and the two things to do. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { RebateReply } from '../../../cloudfunctions/contract/referral';
import { isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import { ActionButton } from '../../components/action-button';
import { openWithdraw } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import styles from './rebate-head.module.scss';
import { rebateWords } from './words';

/** The longest figure, in characters, that fits a 320 px wide phone at its full size. */
const LARGE_FITS = 10;

function Strip({ rebate }: { rebate: RebateReply }): ReactElement {
  const parts: [string, string][] = [
    [rebateWords.estimated, rebate.estimatedFen],
    [rebateWords.frozen, rebate.frozenFen],
    [rebateWords.withdrawing, rebate.withdrawingFen],
    [rebateWords.paid, rebate.paidFen],
  ];
  return (
    <View className={styles.strip}>
      {parts.map(([name, fen]) => (
        <View key={name} className={styles.part}>
          <Text className={styles.name}>{name}</Text>
          <Text className={styles.sum}>{yuan(fen)}</Text>
        </View>
      ))}
    </View>
  );
}

/** @example <RebateHead rebate={data} onShare={() => sharing.open()} /> */
export function RebateHead({ rebate, onShare }: { rebate: RebateReply; onShare: () => void }): ReactElement {
  const { open, availableFen, debtFen, payout } = rebate;
  const going = useSingleFlight<true>(openWithdraw);
  const figure = yuan(availableFen);
  return (
    <View className={styles.head}>
      <Text className={styles.label}>{rebateWords.available}</Text>
      <Text className={`${styles.figure} ${figure.length > LARGE_FITS ? styles.long : ''}`}>{figure}</Text>
      <Strip rebate={rebate} />
      {!isZero(debtFen) && <Text className={styles.debt}>{rebateWords.debt(debtFen)}</Text>}
      {!open && <Text className={styles.closed}>{rebateWords.closed}</Text>}
      <View className={styles.ways}>
        <View className={styles.way}>
          <ActionButton
            kind={open ? 'quiet' : 'main'}
            words={payout.invoice ? rebateWords.statement : rebateWords.withdraw}
            disabled={going.busy !== null}
            onPress={() => going.start(true)}
          />
        </View>
        {open && (
          <View className={styles.way}>
            <ActionButton words={rebateWords.share} onPress={onShare} />
          </View>
        )}
      </View>
    </View>
  );
}
