/** The gifts of the year: what came, what comes when, what a higher level would bring. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { groupDigits, longDay } from '../../../cloudfunctions/contract/in-words';
import type { BenefitsReply } from '../../../cloudfunctions/contract/member';
import { accessible } from '../../components/accessible';
import { Pressable } from '../../components/pressable';
import styles from './gift-list.module.scss';
import { benefitsWords, conditionOf, giftName } from './words';

type Gift = BenefitsReply['gifts'][number];

function whenOf(gift: Gift): string {
  if (gift.state === 'locked') return benefitsWords.locked(gift.tierName ?? '');
  if (gift.day === null) return conditionOf(gift);
  return gift.state === 'given'
    ? benefitsWords.given(longDay(gift.day))
    : benefitsWords.coming(longDay(gift.day));
}

function Row({ gift, onSetBirthday }: { gift: Gift; onSetBirthday: () => void }): ReactElement {
  const needsBirthday = gift.kind === 'birthday' && gift.state === 'coming' && gift.day === null;
  return (
    <View className={`${styles.row} ${gift.state === 'coming' ? '' : styles[gift.state]}`}>
      <View className={styles.what}>
        <Text className={styles.name}>{giftName(gift)}</Text>
        <Text className={styles.when}>{whenOf(gift)}</Text>
        {needsBirthday && (
          <Pressable className={styles.birthday} onPress={onSetBirthday}>
            {benefitsWords.setBirthday}
          </Pressable>
        )}
      </View>
      <View className={styles.points}>
        {gift.points !== '0' && (
          <>
            <Text className={styles.figure}>{groupDigits(gift.points)}</Text>
            <Text className={styles.unit}>{benefitsWords.points}</Text>
          </>
        )}
        {gift.coupons > 0 && <Text className={styles.unit}>{benefitsWords.coupons(gift.coupons)}</Text>}
      </View>
    </View>
  );
}

/** @param onSetBirthday leads to where the birthday is told */
export function GiftList({
  gifts,
  onSetBirthday,
}: {
  gifts: Gift[];
  onSetBirthday: () => void;
}): ReactElement {
  return (
    <View className={styles.list}>
      <Text className={styles.title} {...accessible({ role: 'heading', browser: { level: 3 } })}>
        {benefitsWords.gifts}
      </Text>
      {gifts.length === 0 && <Text className={styles.when}>{benefitsWords.giftsNone}</Text>}
      {gifts.map((gift) => (
        <Row
          key={`${gift.kind} ${gift.tierName ?? ''} ${gift.nth ?? ''} ${gift.state}`}
          gift={gift}
          onSetBirthday={onSetBirthday}
        />
      ))}
    </View>
  );
}
