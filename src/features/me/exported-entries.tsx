/** The second part of "my data": every entry of the ledger, and what was noted of behaviour, newest first. */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ExportedEntry } from '../../../cloudfunctions/contract/account';
import { dayOf, longDay, timeOf } from '../../components/local-time';
import { isZero, signedPoints } from '../points/format';
import { pointsWords } from '../points/words';
import styles from './exported.module.scss';
import { dataWords } from './words';

const titles: Record<string, string> = pointsWords.titles;

const titleOf = (entry: ExportedEntry): string =>
  entry.kind === 'ledger'
    ? (titles[entry.title] ?? entry.title)
    : (dataWords.behaviourNames[entry.name] ?? entry.name);

function detailOf(entry: ExportedEntry): string {
  const parts = entry.kind === 'ledger' ? [entry.store] : [entry.page, entry.channel];
  return [`${longDay(dayOf(entry.at))} ${timeOf(entry.at)}`, ...parts.filter((part) => part !== null)].join(
    ' · ',
  );
}

function Figures({ entry }: { entry: ExportedEntry }): ReactElement | null {
  if (entry.kind === 'behaviour') return null;
  return (
    <View className={styles.figures ?? ''}>
      {!isZero(entry.points) && (
        <Text className={styles.points ?? ''}>{dataWords.points(signedPoints(entry.points))}</Text>
      )}
      {!isZero(entry.qualifying) && (
        <Text className={styles.qualifying ?? ''}>
          {dataWords.qualifyingChange(signedPoints(entry.qualifying))}
        </Text>
      )}
    </View>
  );
}

/** Shows; nothing to press. */
export function ExportedEntries({ entries }: { entries: ExportedEntry[] }): ReactElement {
  return (
    <View>
      {entries.map((entry, index) => (
        <View key={index} className={styles.entry ?? ''}>
          <View className={styles.what ?? ''}>
            <Text className={styles.title ?? ''}>{titleOf(entry)}</Text>
            <Text className={styles.detail ?? ''}>{detailOf(entry)}</Text>
          </View>
          <Figures entry={entry} />
        </View>
      ))}
    </View>
  );
}
