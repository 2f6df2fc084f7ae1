/** The bar of tabs in a browser. WeChat draws its own (src/app.config.ts), so there it is nothing. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import { openCard, openHome, openMe, openMenu } from '../platform/navigation';
import styles from './tab-bar.module.scss';
import { sharedWords } from './words';

const TABS = [
  { name: 'home', words: sharedWords.homeTab, open: openHome },
  { name: 'menu', words: sharedWords.menuTab, open: openMenu },
  { name: 'card', words: sharedWords.cardTab, open: openCard },
  { name: 'me', words: sharedWords.meTab, open: openMe },
] as const;

/** Stands at the end of every page that is a tab. @example <TabBar current="home" /> */
export function TabBar({ current }: { current: 'home' | 'menu' | 'card' | 'me' }): ReactElement | null {
  if (process.env.TARO_ENV !== 'h5') return null;
  return (
    <nav className={styles.bar} aria-label={sharedWords.tabs}>
      <View className={styles.tabs}>
        {TABS.map(({ name, words, open }) => (
          <button
            key={name}
            type="button"
            className={`pressable ${styles.tab} ${name === current ? styles.on : ''}`}
            aria-current={name === current ? 'page' : undefined}
            onClick={() => void (name === current ? undefined : open())}
          >
            <View className={`${styles.icon} ${styles[name]}`} />
            <Text className={styles.words}>{words}</Text>
          </button>
        ))}
      </View>
    </nav>
  );
}
