/** What an address shows that leads nowhere. */
import type { ReactElement } from 'react';
import { View } from '@tarojs/components';
import { accessible } from '../../components/accessible';
import { Notice } from '../../components/notice';
import { PageHead } from '../../components/page-head';
import { sharedWords } from '../../components/words';
import { openHome } from '../../platform/navigation';
import styles from './index.module.scss';

export default function LostPage(): ReactElement {
  return (
    <View className={styles.page} {...accessible({ role: 'main' })}>
      <PageHead title={sharedWords.lost} />
      <Notice
        title={sharedWords.lostTitle}
        hint={sharedWords.lostHint}
        action={{ words: sharedWords.lostHome, onPress: () => void openHome() }}
      />
    </View>
  );
}
