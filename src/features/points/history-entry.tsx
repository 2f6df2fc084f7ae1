/** One entry of the history; pressed, it says where its points come from. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { TierNamer } from '../../../cloudfunctions/contract/explanation-sentence';
import { isZero } from '../../../cloudfunctions/contract/in-words';
import type { HistoryEntry } from '../../../cloudfunctions/contract/member';
import { timeOf } from '../../components/local-time';
import { signedPoints } from '../../components/points-text';
import { Pressable } from '../../components/pressable';
import { entryAmount, entryTitle } from './entry-words';
import styles from './history-entry.module.scss';
import { SpentLine } from './spent-line';
import { WhyLines } from './why-lines';
import { pointsWords } from './words';

/** `isOpen` is null for an entry that cannot be opened. */
function Head({ entry, isOpen }: { entry: HistoryEntry; isOpen: boolean | null }): ReactElement {
  const amount = entryAmount(entry);
  const place = [timeOf(entry.at), entry.store].filter(Boolean).join(' · ');
  return (
    <View className={styles.head}>
      <View className={styles.what}>
        <View className={styles.title}>
          <Text className={styles.name}>{entryTitle(entry)}</Text>
          {entry.state === 'pending' && <Text className={styles.state}>{pointsWords.statePending}</Text>}
          {isOpen !== null && <View className={`${styles.caret} ${isOpen ? styles.open : ''}`} />}
        </View>
        <Text className={styles.place}>{place}</Text>
      </View>
      <View className={styles.figures}>
        <Text className={`${styles.amount} ${styles[amount.kind]}`}>{amount.words}</Text>
        {!isZero(entry.qualifying) && (
          <Text className={styles.qualifying}>{pointsWords.qualifying(signedPoints(entry.qualifying))}</Text>
        )}
      </View>
    </View>
  );
}

/** An entry without explanations is not pressable. */
export function HistoryEntryRow({
  entry,
  tierName,
}: {
  entry: HistoryEntry;
  tierName: TierNamer;
}): ReactElement {
  const [isOpen, setOpen] = useState(false);
  if (entry.explanations.length === 0 && entry.spent === null) {
    return (
      <View className={styles.entry}>
        <Head entry={entry} isOpen={null} />
      </View>
    );
  }
  return (
    <View className={styles.entry}>
      <Pressable className={styles.press} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <Head entry={entry} isOpen={isOpen} />
      </Pressable>
      {isOpen && (
        <View className={styles.why}>
          {entry.spent !== null && <SpentLine spent={entry.spent} />}
          <WhyLines lines={entry.explanations} tierName={tierName} />
        </View>
      )}
    </View>
  );
}
