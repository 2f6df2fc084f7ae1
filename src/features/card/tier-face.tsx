/** The card itself: brand, tier, member, validity, on the hue of the tier. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { CardReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { lastDayBefore } from '../../components/local-time';
import { tierHue } from '../../components/tier-hue';
import styles from './tier-face.module.scss';
import { levelIndex } from './tier-position';
import { cardWords } from './words';

/** Shows; nothing to press. */
export function TierFace({ card }: { card: CardReply }): ReactElement {
  const { tier, member, brand } = card;
  const hue = tierHue(levelIndex(card.levels, tier.code));
  const validity =
    tier.until === null
      ? cardWords.validForever
      : cardWords.validUntil(lastDayBefore(tier.until).replace(/-/g, '.'));
  return (
    <View className={`${styles.face} ${hue}`}>
      <View className={styles.terraces} {...accessible({ hidden: true })} />
      <View className={styles.top}>
        <Text className={styles.brand}>{brand.name}</Text>
        <View className={styles.seal} {...accessible({ hidden: true })}>
          {Array.from(tier.name)[0] ?? ''}
        </View>
      </View>
      <Text className={styles.tier} {...accessible({ role: 'heading', browser: { level: 1 } })}>
        {tier.name}
      </Text>
      <View className={styles.bottom}>
        <Text className={styles.name}>{member.name === '' ? cardWords.noName : member.name}</Text>
        <Text className={styles.validity}>{validity}</Text>
      </View>
    </View>
  );
}
