/** Demo mode's choice: which member to be, or a newcomer. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { accessible } from '../../../components/accessible';
import { PageHead } from '../../../components/page-head';
import { MemberList } from '../../../features/demo-session/member-list';
import { demoWords } from '../../../features/demo-session/words';
import { openHome } from '../../../platform/navigation';
import styles from './index.module.scss';

/** Opens the home of whoever is chosen. */
export default function MembersPage(): ReactElement {
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={demoWords.title} />
      <View className={styles.brand}>
        <Text className={styles.name}>{demoWords.brand}</Text>
        <Text className={styles.demo}>{demoWords.demo}</Text>
      </View>
      <Text className={styles.choose}>{demoWords.choose}</Text>
      <MemberList onSignedIn={openHome} />
    </View>
  );
}
