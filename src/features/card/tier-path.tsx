/**
 * The path through all tiers: where the member stands, how far the next one is, and on a press what each
 * level brings.
 */
import { useState, type ReactElement } from 'react';
import { ScrollView, Text, View } from '@tarojs/components';
import { groupDigits, longDay } from '../../../cloudfunctions/contract/in-words';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { lastDayBefore } from '../../components/local-time';
import { TierBenefits } from './tier-benefits';
import styles from './tier-path.module.scss';
import { levelIndex, pathPosition } from './tier-position';
import { TierStation } from './tier-station';
import { cardWords } from './words';

/** Room that a level needs on the path; more levels than fit are scrolled. Pixels. */
const STATION_WIDTH = 64;
/** Levels to the left of the held one that stay in sight. */
const IN_SIGHT = 2;

const wayToNext = ({ nextTier }: CardReply): string =>
  nextTier ? cardWords.toNext(groupDigits(nextTier.missing), nextTier.name) : cardWords.highest;

function validityWords({ tier, levels }: CardReply): string {
  if (tier.until !== null)
    return cardWords.validity[tier.downgrade](tier.name, longDay(lastDayBefore(tier.until)));
  return levels[0]?.code === tier.code
    ? cardWords.validity.lowest(tier.name)
    : cardWords.validity.forever(tier.name);
}

/** The bar between the levels; spoken as progress from the level held to the next one. */
function Track({ card }: { card: CardReply }): ReactElement {
  const { levels, qualifyingPoints, nextTier, tier } = card;
  const count = levels.length;
  const held = levels[levelIndex(levels, tier.code)]?.threshold ?? '0';
  const target = levels.find((level) => level.code === nextTier?.code)?.threshold ?? held;
  const meaning = {
    valuemin: held,
    valuemax: target,
    valuenow: nextTier ? qualifyingPoints : target,
    valuetext: wayToNext(card),
  };
  const filled = (pathPosition(levels, qualifyingPoints) / count) * 100;
  return (
    <View
      className={styles.track}
      style={{ left: `${50 / count}%`, right: `${50 / count}%` }}
      {...accessible({ role: 'progressbar', label: wayToNext(card), browser: meaning })}
    >
      <View
        className={styles.filled}
        style={{ width: `${count > 1 ? (filled * count) / (count - 1) : 0}%` }}
      />
    </View>
  );
}

/** Starts at the level held. */
export function TierPath({ card }: { card: CardReply }): ReactElement {
  const held = levelIndex(card.levels, card.tier.code);
  const [chosen, setChosen] = useState(held);
  const level = card.levels[chosen] ?? card.levels[held];
  return (
    <View className={styles.path}>
      <View className={styles.head}>
        <View className={styles.growth} {...accessible({ role: 'heading', browser: { level: 2 } })}>
          <Text className={styles.label}>{cardWords.qualifying}</Text>
          <Text className={styles.figure}>{groupDigits(card.qualifyingPoints)}</Text>
        </View>
        <Text className={styles.next}>{wayToNext(card)}</Text>
      </View>
      <ScrollView scrollX scrollLeft={Math.max(0, held - IN_SIGHT) * STATION_WIDTH} className={styles.scroll}>
        <View className={styles.rail} style={{ minWidth: `${card.levels.length * STATION_WIDTH}px` }}>
          <Track card={card} />
          <View className={styles.stations} {...accessible({ role: 'tablist', label: cardWords.path })}>
            {card.levels.map((each, index) => (
              <TierStation
                key={each.code}
                level={each}
                index={index}
                held={held}
                selected={index === chosen}
                onChoose={setChosen}
              />
            ))}
          </View>
        </View>
      </ScrollView>
      {level && (
        <TierBenefits card={card} level={level} index={levelIndex(card.levels, level.code)} held={held} />
      )}
      <Text className={styles.validity}>{validityWords(card)}</Text>
    </View>
  );
}
