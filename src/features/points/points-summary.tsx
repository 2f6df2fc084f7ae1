/** How many points, what is pending or owed, and what expires next. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero, longDay, magnitude, shortDay } from '../../../cloudfunctions/contract/in-words';
import type { CardReply, PointsWorth } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { daysAfter } from '../../components/local-time';
import { Pressable } from '../../components/pressable';
import { openMall } from '../../platform/navigation';
import { ExpiringSheet } from './expiring-sheet';
import { PendingSheet } from './pending-sheet';
import styles from './points-summary.module.scss';
import { pointsWords } from './words';
import { buysWords, paysRuleWords, paysWords } from './worth-words';

/** The longest figures, in characters, that fit a 320 px wide phone in the two larger sizes. */
const LARGE_FITS = 9;
const MEDIUM_FITS = 14;

const sizeOf = (figure: string): string =>
  figure.length <= LARGE_FITS ? styles.large : figure.length <= MEDIUM_FITS ? styles.medium : styles.small;

/** What they pay of an order, and by which rule. */
function PaysLine({ pays }: { pays: PointsWorth['pays'] }): ReactElement | null {
  if (pays === null) return null;
  return (
    <View className={styles.pays}>
      <Text className={styles.worth}>{paysWords(pays)}</Text>
      <Text className={styles.hint}>{paysRuleWords(pays)}</Text>
    </View>
  );
}

/** Opens what is pending, or what expires, on demand. */
export function PointsSummary({ card }: { card: CardReply }): ReactElement {
  const [sheet, setSheet] = useState<'pending' | 'expiring' | null>(null);
  const figure = groupDigits(card.redeemablePoints);
  const { expiringNext: soonest, pendingExpiringNext: near } = card;
  return (
    <View className={styles.summary}>
      <Text className={styles.label} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {pointsWords.redeemable}
      </Text>
      <Text className={`${styles.figure} ${sizeOf(figure)}`}>{figure}</Text>
      <PaysLine pays={card.worth.pays} />
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
      {near && (
        <Pressable className={styles.expiring} onPress={() => setSheet('pending')}>
          <Text className={styles.soonest}>
            {pointsWords.pendingExpiring(groupDigits(near.points), shortDay(daysAfter(near.day, -1)))}
          </Text>
          <Text className={styles.all}>{pointsWords.pendingWhy}</Text>
        </Pressable>
      )}
      <Pressable className={styles.expiring} onPress={() => void openMall()}>
        <Text className={styles.soonest}>{buysWords(card.worth.item) ?? pointsWords.mallHint}</Text>
        <Text className={styles.all}>{pointsWords.mall}</Text>
      </Pressable>
      {sheet === 'expiring' && <ExpiringSheet onClose={() => setSheet(null)} />}
      {sheet === 'pending' && <PendingSheet onClose={() => setSheet(null)} />}
    </View>
  );
}
