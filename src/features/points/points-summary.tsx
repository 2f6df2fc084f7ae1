/** How many points, what is pending or owed, and what expires next. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { longDay } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { ExpiringSheet } from './expiring-sheet';
import { groupDigits, isZero, magnitude } from './format';
import styles from './points-summary.module.scss';
import { pointsWords } from './words';

/** The longest figures, in characters, that fit a 320 px wide phone in the two larger sizes. */
const LARGE_FITS = 9;
const MEDIUM_FITS = 14;

const sizeOf = (figure: string): string =>
  (figure.length <= LARGE_FITS
    ? styles.large
    : figure.length <= MEDIUM_FITS
      ? styles.medium
      : styles.small) ?? '';

/** A figure that is only shown when there is one, and what it means. */
function Aside({ words, hint }: { words: string; hint: string }): ReactElement {
  return (
    <View className={styles.aside ?? ''}>
      <Text className={styles.chip ?? ''}>{words}</Text>
      <Text className={styles.hint ?? ''}>{hint}</Text>
    </View>
  );
}

/** Opens the list of expiry days on demand. */
export function PointsSummary({ card, session }: { card: CardReply; session: string | null }): ReactElement {
  const [isSheetOpen, setSheetOpen] = useState(false);
  const figure = groupDigits(card.redeemablePoints);
  const soonest = card.expiringNext;
  return (
    <View className={styles.summary ?? ''}>
      <Text className={styles.label ?? ''} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {pointsWords.redeemable}
      </Text>
      <Text className={`${styles.figure} ${sizeOf(figure)}`}>{figure}</Text>
      {!isZero(card.pendingPoints) && (
        <Aside words={pointsWords.pending(groupDigits(card.pendingPoints))} hint={pointsWords.pendingHint} />
      )}
      {!isZero(card.debtPoints) && (
        <Aside words={pointsWords.debt(magnitude(card.debtPoints))} hint={pointsWords.debtHint} />
      )}
      {soonest && (
        <Pressable className={styles.expiring} onPress={() => setSheetOpen(true)}>
          <Text className={styles.soonest ?? ''}>
            {pointsWords.expiringNext(groupDigits(soonest.points), longDay(soonest.day))}
          </Text>
          <Text className={styles.all ?? ''}>{pointsWords.showAll}</Text>
        </Pressable>
      )}
      {isSheetOpen && <ExpiringSheet session={session} onClose={() => setSheetOpen(false)} />}
    </View>
  );
}
