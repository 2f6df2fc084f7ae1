/** What one level brings: multiplier, benefits, gifts; and whether the member has it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, multiplier } from '../../../cloudfunctions/contract/in-words';
import type { CardReply, TierLevelView } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { tierHue } from '../../components/tier-hue';
import styles from './tier-benefits.module.scss';
import { missingFor } from './tier-position';
import { cardWords } from './words';

interface TierBenefitsProps {
  card: CardReply;
  level: TierLevelView;
  index: number;
  held: number;
}

/** Benefits, then gifts; a level without either still earns. */
function rowsOf(level: TierLevelView): { key: string; name: string; detail: string }[] {
  const benefits = level.benefits.map(({ code, name, detail }) => ({ key: `benefit ${code}`, name, detail }));
  const gifts = level.gifts.map(({ code, points }) => ({
    key: `gift ${code}`,
    name: cardWords.upgradeGift,
    detail: cardWords.giftPoints(groupDigits(points)),
  }));
  const rows = [...benefits, ...gifts];
  return rows.length > 0 ? rows : [{ key: 'plain', name: cardWords.plain, detail: cardWords.plainDetail }];
}

/** The panel under the path. */
export function TierBenefits({ card, level, index, held }: TierBenefitsProps): ReactElement {
  const isReached = index <= held;
  const status =
    index === held
      ? cardWords.held
      : isReached
        ? cardWords.reached
        : cardWords.missing(groupDigits(missingFor(card, level)));
  return (
    <View
      className={`${styles.panel} ${isReached ? '' : styles.locked} ${tierHue(index)}`}
      {...accessible({ role: 'tabpanel', label: level.name })}
    >
      <View className={styles.head}>
        <View className={styles.title}>
          <Text className={styles.name}>{level.name}</Text>
          <Text className={styles.status}>{status}</Text>
        </View>
        <View className={styles.multiplier}>
          <Text className={styles.figure}>×{multiplier(level.multiplierBp)}</Text>
          <Text className={styles.caption}>{cardWords.multiplier}</Text>
        </View>
      </View>
      {rowsOf(level).map((row) => (
        <View key={row.key} className={styles.row}>
          <Text className={styles.benefit}>{row.name}</Text>
          <Text className={styles.detail}>{row.detail}</Text>
        </View>
      ))}
    </View>
  );
}
