/** Accounts that were given up for the one that is shown: their own last entries, and telling them apart. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { MergedAccount } from '../../../cloudfunctions/contract/merge';
import { ActionButton } from '../../components/action-button';
import { longMoment } from '../../components/local-time';
import { Panel } from '../../components/panel';
import { undoMerge } from '../operator-kit/api';
import styles from '../operator-kit/desk/desk.module.scss';
import { ReasonedSheet } from '../operator-kit/desk/reasoned-sheet';
import { EntryRow } from './entry-row';
import { mergedWords as words } from './words';

interface MergedAccountsProps {
  merged: readonly MergedAccount[];
  onUndone: () => void;
}

export function MergedAccounts({ merged, onUndone }: MergedAccountsProps): ReactElement {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <Panel title={words.title}>
      {merged.map(({ memberKey, mergedAt, lastEntries }) => (
        <View className={styles.part} key={memberKey}>
          <Text className={styles.entry}>{memberKey}</Text>
          <Text className={styles.faint}>{words.since(longMoment(mergedAt))}</Text>
          {lastEntries.map((entry, index) => (
            <EntryRow key={index} entry={entry} />
          ))}
          <View className={styles.buttons}>
            <View className={styles.slot}>
              <ActionButton words={words.undo} kind="quiet" onPress={() => setAsked(memberKey)} />
            </View>
          </View>
        </View>
      ))}
      {asked !== null && (
        <ReasonedSheet
          id="undo-merge"
          title={words.undoTitle}
          text={words.undoText}
          words={words.undo}
          busyWords={words.undoing}
          reasonWords={words}
          isGrave
          ask={(reason) => undoMerge({ member: asked, reason })}
          onDone={onUndone}
          onCancel={() => setAsked(null)}
        />
      )}
    </Panel>
  );
}
