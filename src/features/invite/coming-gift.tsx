/** The gift for having joined by a link, where it comes later: what it is, and when. Else nothing. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { showComingGift } from './api';
import styles from './coming-gift.module.scss';
import { inviteWords as words } from './words';

export function ComingGift(): ReactElement | null {
  const { data, retry } = useReply('coming gift', showComingGift);
  usePageShown(retry);
  if (data === null || data.gift === null) return null;
  const { reward, on } = data.gift;
  return (
    <View className={styles.gift}>
      <Text className={styles.what}>{words.coming(reward)}</Text>
      <Text className={styles.when}>{words.comingOn(on)}</Text>
    </View>
  );
}
