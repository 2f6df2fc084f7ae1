/** A store's morning in full: its days, and hints about regulars. The page's address names the part. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { Tabs } from '../../components/tabs';
import { pageParameter } from '../../platform/launch';
import type { MorningPart } from '../../platform/navigation';
import styles from './morning.module.scss';
import { Regulars } from './regulars';
import { StoreDays } from './store-days';
import { morningWords as words } from './words';

const PARTS = Object.keys(words.parts) as MorningPart[];
const CHOICES = PARTS.map((value) => ({ value, words: words.parts[value] }));

export function MorningDesk({ store }: { store: string }): ReactElement {
  const [part, setPart] = useState<MorningPart>(
    () => PARTS.find((one) => one === pageParameter('part')) ?? 'days',
  );
  return (
    <>
      <View className={styles.tabs}>
        <Tabs label={words.label} choices={CHOICES} value={part} onChoose={setPart} />
      </View>
      {part === 'days' ? <StoreDays store={store} /> : <Regulars key={part} store={store} crowd={part} />}
    </>
  );
}
