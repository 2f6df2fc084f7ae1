/** What went back of a member's seat or goes, and when to expect it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { GroupReply } from '../../../cloudfunctions/contract/group';
import { accessible } from '../../components/accessible';
import styles from './money-back.module.scss';
import { backWords } from './words';

/** Nothing where nothing goes back. */
export function MoneyBack({ mine }: Pick<GroupReply, 'mine'>): ReactElement | null {
  if (mine?.back == null) return null;
  const isDifference = mine.state === 'confirmed' && mine.back.fen !== mine.paidFen;
  const { title, hint } = backWords(mine.back, isDifference);
  return (
    <View className={styles.back} {...accessible({ role: 'status' })}>
      <Text className={styles.backTitle}>{title}</Text>
      <Text className={styles.line}>{hint}</Text>
    </View>
  );
}
