/**
 * The second part of "my data": the ledger, orders, photos, withdrawals, messages, and what was noted of
 * behaviour, each newest first.
 */
import type { ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { ExportedEntry } from '../../../cloudfunctions/contract/account';
import { isZero, yuan } from '../../../cloudfunctions/contract/in-words';
import { titleWords } from '../../components/entry-titles';
import { longMoment } from '../../components/local-time';
import { signedPoints } from '../../components/points-text';
import { ExportedOrderRow } from './exported-order';
import styles from './exported.module.scss';
import { dataWords } from './words';

/** Entries of one row with a title. */
type Noted = Exclude<ExportedEntry, { kind: 'order' }>;

function titleOf(entry: Noted): string {
  switch (entry.kind) {
    case 'ledger':
      return titleWords(entry.title);
    case 'photo':
      return dataWords.photo;
    case 'withdrawal':
      return dataWords.withdrawal(yuan(entry.grossFen));
    case 'message':
      return dataWords.message(entry.title);
    case 'behaviour':
      return dataWords.behaviourNames[entry.name] ?? entry.name;
  }
}

function partsOf(entry: Noted): (string | null)[] {
  switch (entry.kind) {
    case 'ledger':
      return [entry.store];
    case 'photo':
      return [dataWords.order(entry.order)];
    case 'withdrawal':
      return [dataWords.withdrawalNet(yuan(entry.withheldFen), yuan(entry.netFen))];
    case 'message':
      return [dataWords.messageStates[entry.state] ?? entry.state, entry.body, entry.why];
    case 'behaviour':
      return [entry.page, entry.channel];
  }
}

const detailOf = (entry: Noted): string =>
  [longMoment(entry.at), ...partsOf(entry).filter((part) => part !== null)].join(' · ');

function Figures({ entry }: { entry: Noted }): ReactElement | null {
  if (entry.kind !== 'ledger') return null;
  return (
    <View className={styles.figures}>
      {!isZero(entry.points) && (
        <Text className={styles.points}>{dataWords.points(signedPoints(entry.points))}</Text>
      )}
      {!isZero(entry.qualifying) && (
        <Text className={styles.qualifying}>
          {dataWords.qualifyingChange(signedPoints(entry.qualifying))}
        </Text>
      )}
    </View>
  );
}

function NotedRow({ entry }: { entry: Noted }): ReactElement {
  return (
    <View className={styles.entry}>
      <View className={styles.what}>
        <Text className={styles.title}>{titleOf(entry)}</Text>
        <Text className={styles.detail}>{detailOf(entry)}</Text>
      </View>
      <Figures entry={entry} />
    </View>
  );
}

/** Shows; nothing to press. */
export function ExportedEntries({ entries }: { entries: ExportedEntry[] }): ReactElement {
  return (
    <View>
      {entries.map((entry, index) =>
        entry.kind === 'order' ? (
          <ExportedOrderRow key={index} order={entry} />
        ) : (
          <NotedRow key={index} entry={entry} />
        ),
      )}
    </View>
  );
}
