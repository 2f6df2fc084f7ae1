/** On home: somebody recommended something, what that brings, and the way to it. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { Pressable } from '../../components/pressable';
import { openMenu } from '../../platform/navigation';
import { useSingleFlight } from '../../platform/use-single-flight';
import { goToContent, hasPage, useOpenedLink } from './opened-link';
import styles from './recommended-card.module.scss';
import { openedWords } from './words';

/** Nothing for whoever came without a link. */
export function RecommendedCard(): ReactElement | null {
  const opened = useOpenedLink((state) => state.opened);
  const going = useSingleFlight<true>(async () => {
    if (opened === null) return;
    await (hasPage(opened.content) ? goToContent(opened.content) : openMenu());
  });
  if (opened === null || opened.from === null) return null;
  const { from, friendGets, notice, content } = opened;
  return (
    <View className={styles.card}>
      <View className={styles.words}>
        <Text className={styles.title}>{openedWords.from(from)}</Text>
        {friendGets !== '' && <Text className={styles.gets}>{friendGets}</Text>}
        {notice !== '' && <Text className={styles.notice}>{notice}</Text>}
      </View>
      <Pressable className={styles.go} disabled={going.busy !== null} onPress={() => going.start(true)}>
        {hasPage(content) ? openedWords.see : openedWords.menu}
      </Pressable>
    </View>
  );
}
