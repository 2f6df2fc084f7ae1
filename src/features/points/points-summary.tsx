/** How many points, what is pending or owed, and what expires next. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero, longDay, magnitude } from '../../../cloudfunctions/contract/in-words';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { openMall } from '../../platform/navigation';
import { ExpiringSheet } from './expiring-sheet';
import { PendingSheet } from './pending-sheet';
import styles from './points-summary.module.scss';
import { pointsWords } from './words';

/** The longest figures, in characters, that fit a 320 px wide phone in the two larger sizes. */
const LARGE_FITS = 9;
const MEDIUM_FITS = 14;

const sizeOf = (figure: string): string =>
  figure.length <= LARGE_FITS ? styles.large : figure.length <= MEDIUM_FITS ? styles.medium : styles.small;

/** Opens what is pending, or what expires, on demand. */
export function PointsSummary({ card }: { card: CardReply }): ReactElement {
  const [sheet, setSheet] = useState<'pending' | 'expiring' | null>(null);
  const figure = groupDigits(card.redeemablePoints);
  const soonest = card.expiringNext;
  return (
    <View className={styles.summary}>
      <Text className={styles.label} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {pointsWords.redeemable}
      </Text>
      <Text className={`${styles.figure} ${sizeOf(figure)}`}>{figure}</Text>
      {!isZero(card.pendingPoints) && (
        <Pressable className={styles.aside} onPress={() => setSheet('pending')}>
          <Text className={styles.chip}>{pointsWords.pending(groupDigits(card.pendingPoints))}</Text>
          <Text className={styles.hint}>{pointsWords.pendingHint}</Text>
          <Text className={styles.all}>{pointsWords.pendingWhy}</Text>
        </Pressable>
      )}
      {!isZero(card.debtPoints) && (
        <View className={styles.aside}>
          <Text className={styles.chip}>{pointsWords.debt(magnitude(card.debtPoints))}</Text>
          <Text className={styles.hint}>{pointsWords.debtHint}</Text>
        </View>
      )}
      {soonest && (
        <Pressable className={styles.expiring} onPress={() => setSheet('expiring')}>
          <Text className={styles.soonest}>
            {pointsWords.expiringNext(groupDigits(soonest.points), longDay(soonest.day))}
          </Text>
          <Text className={styles.all}>{pointsWords.showAll}</Text>
        </Pressable>
      )}
      <Pressable className={styles.expiring} onPress={() => void openMall()}>
        <Text className={styles.soonest}>{pointsWords.mallHint}</Text>
        <Text className={styles.all}>{pointsWords.mall}</Text>
      </Pressable>
      {sheet === 'expiring' && <ExpiringSheet onClose={() => setSheet(null)} />}
      {sheet === 'pending' && <PendingSheet onClose={() => setSheet(null)} />}
    </View>
  );
}
