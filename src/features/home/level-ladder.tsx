/** All levels from the first one up, with what each brings. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, isZero, multiplier } from '../../../cloudfunctions/contract/in-words';
import type { TierLevelView } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { tierHue } from '../../components/tier-hue';
import styles from './level-ladder.module.scss';
import { homeWords } from './words';

/** Ten thousand basis points: points as they are. */
const PLAIN_BP = 10_000;

const sumOf = (gifts: TierLevelView['gifts']): string =>
  gifts.reduce((sum, { points }) => sum + BigInt(points), BigInt(0)).toString();

/** What a level brings in a few words; a level without anything still earns points. */
function giftsOf(level: TierLevelView): string[] {
  const gifts = [
    ...level.benefits.map(({ name }) => name),
    ...(level.gifts.length === 0 ? [] : [homeWords.upgradeGift(groupDigits(sumOf(level.gifts)))]),
    ...(level.monthlyGift === null ? [] : [homeWords.monthlyGift(groupDigits(level.monthlyGift))]),
  ];
  const times = homeWords.multiplier(multiplier(level.multiplierBp));
  const saysMultiplier = gifts.some((gift) => gift === times);
  if (level.multiplierBp !== PLAIN_BP && !saysMultiplier) gifts.unshift(times);
  return gifts.length > 0 ? gifts : [homeWords.basicPoints];
}

function Rung({ level, index }: { level: TierLevelView; index: number }): ReactElement {
  return (
    <View className={`${styles.rung} ${tierHue(index)}`}>
      <View className={styles.seal} {...accessible({ hidden: true })}>
        {Array.from(level.name)[0] ?? ''}
      </View>
      <View className={styles.what}>
        <View className={styles.head}>
          <Text className={styles.name}>{level.name}</Text>
          <Text className={styles.threshold}>
            {isZero(level.threshold) ? homeWords.start : homeWords.threshold(groupDigits(level.threshold))}
          </Text>
        </View>
        <View className={styles.gifts}>
          {giftsOf(level).map((gift) => (
            <Text key={gift} className={styles.gift}>
              {gift}
            </Text>
          ))}
        </View>
      </View>
    </View>
  );
}

/** Shows; nothing to press. */
export function LevelLadder({ levels }: { levels: TierLevelView[] }): ReactElement {
  return (
    <View className={styles.ladder}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 2 } })}>
        {homeWords.levels}
      </Text>
      <Text className={styles.hint}>{homeWords.levelsHint}</Text>
      {levels.map((level, index) => (
        <Rung key={level.code} level={level} index={index} />
      ))}
    </View>
  );
}
