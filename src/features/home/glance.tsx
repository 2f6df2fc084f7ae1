/** Level, points and the way to the next level on one card, and the member code one tap away. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero, magnitude } from '../../../cloudfunctions/contract/in-words';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import { tierHue } from '../../components/tier-hue';
import { openCard, openCode } from '../../platform/navigation';
import { levelIndex, shareOfWay } from '../card/tier-position';
import { cardWords } from '../card/words';
import { PointsWorthLine } from '../points/points-worth-line';
import styles from './glance.module.scss';
import { homeWords } from './words';

/** The longest figures, in characters, that fit a 320 px wide phone in the two larger sizes. */
const LARGE_FITS = 9;
const MEDIUM_FITS = 13;

const sizeOf = ({ length }: string): string =>
  length <= LARGE_FITS ? '' : length <= MEDIUM_FITS ? styles.medium : styles.small;

/** The upper part leads to the card, the button to the code, which only who has joined has. */
export function Glance({ card }: { card: CardReply }): ReactElement {
  const { tier, levels, nextTier, qualifyingPoints } = card;
  const hue = tierHue(levelIndex(levels, tier.code));
  const points = groupDigits(card.redeemablePoints);
  const way = nextTier ? cardWords.toNext(groupDigits(nextTier.missing), nextTier.name) : cardWords.highest;
  const share = nextTier ? shareOfWay(levels, tier.code, nextTier.code, qualifyingPoints) : 1;
  return (
    <View className={`${styles.glance} ${hue}`}>
      <Pressable className={styles.upper} onPress={() => void openCard()}>
        <View className={styles.head}>
          <Text className={styles.tier}>{tier.name}</Text>
          <Text className={styles.more}>{homeWords.card}</Text>
        </View>
        <View className={styles.points}>
          <Text className={`${styles.figure} ${sizeOf(points)}`}>{points}</Text>
          <Text className={styles.unit}>{homeWords.points}</Text>
        </View>
        <PointsWorthLine worth={card.worth} />
        {!isZero(card.pendingPoints) && (
          <Text className={styles.pending}>{homeWords.pending(groupDigits(card.pendingPoints))}</Text>
        )}
        {!isZero(card.debtPoints) && (
          <Text className={styles.pending}>{homeWords.debt(magnitude(card.debtPoints))}</Text>
        )}
        <View className={styles.track} {...accessible({ hidden: true })}>
          <View className={styles.filled} style={{ width: `${share * 100}%` }} />
        </View>
        <Text className={styles.way}>{way}</Text>
      </Pressable>
      {card.member.joined && (
        <Pressable className={styles.code} onPress={() => void openCode()}>
          <View className={styles.codeIcon} {...accessible({ hidden: true })} />
          <Text>{homeWords.showCode}</Text>
        </Pressable>
      )}
    </View>
  );
}
