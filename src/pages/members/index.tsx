/** Demo mode's first page: choose a member to look at. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { MemberList } from '../../features/demo-session/member-list';
import { demoWords } from '../../features/demo-session/words';
import { openCard } from '../../platform/navigation';
import styles from './index.module.scss';

/** Opens the card of whoever is chosen. */
export default function MembersPage(): ReactElement {
  return (
    <View className={styles.page ?? ''} {...accessible({ role: 'main' })}>
      <View className={styles.head ?? ''}>
        <View className={styles.brand ?? ''}>
          <Text className={styles.name ?? ''} {...accessible({ role: 'heading', browser: { level: 1 } })}>
            {demoWords.brand}
          </Text>
          <Text className={styles.demo ?? ''}>{demoWords.demo}</Text>
        </View>
        <Text className={styles.lead ?? ''}>{demoWords.lead}</Text>
        <Text className={styles.choose ?? ''}>{demoWords.choose}</Text>
      </View>
      <MemberList onSignedIn={openCard} />
    </View>
  );
}
