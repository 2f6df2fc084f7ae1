/** The versions of the programme, newest first, and the draft that lies on this device. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { VersionsReply } from '../../../cloudfunctions/contract/operator';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Pressable } from '../../components/pressable';
import styles from '../operator-desk/desk.module.scss';
import { moment } from '../operator-desk/moment';
import { Panel } from '../operator-desk/panel';
import { useDraft, type Draft } from './use-draft';
import { programmeWords } from './words';

type Version = VersionsReply['versions'][number];

function DraftCard({ draft, onGoOn }: { draft: Draft; onGoOn: () => void }): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const throwAway = useDraft((state) => state.throwAway);
  return (
    <Panel title={programmeWords.draft}>
      <Text className={styles.faint}>{programmeWords.draftAbout(draft.basedOn)}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={programmeWords.goOn} onPress={onGoOn} />
        </View>
        <View className={styles.slot}>
          <ActionButton words={programmeWords.throwAway} kind="quiet" onPress={() => setAsking(true)} />
        </View>
      </View>
      {isAsking && (
        <ConfirmSheet
          id="throw-away"
          title={programmeWords.throwTitle}
          text={programmeWords.throwText}
          words={programmeWords.throwAway}
          isGrave
          onConfirm={throwAway}
          onCancel={() => setAsking(false)}
        />
      )}
    </Panel>
  );
}

function VersionRow({ version, onShow }: { version: Version; onShow: () => void }): ReactElement {
  const { version: number, effectiveFrom, state } = version;
  return (
    <View className={`${styles.row} ${styles.between}`}>
      <View>
        <View className={styles.head}>
          <Text className={styles.entry}>{programmeWords.version(number)}</Text>
          <Text className={`${styles.badge} ${state === 'in-force' ? styles.strong : ''}`}>
            {programmeWords.states[state]}
          </Text>
        </View>
        <Text className={styles.faint}>{programmeWords.from(moment(effectiveFrom))}</Text>
      </View>
      <Pressable className={styles.small} label={programmeWords.showLabel(number)} onPress={onShow}>
        {programmeWords.show}
      </Pressable>
    </View>
  );
}

interface VersionListProps {
  versions: readonly Version[];
  onShow: (version: number) => void;
  onGoOn: () => void;
}

/** The draft stands above the versions. */
export function VersionList({ versions, onShow, onGoOn }: VersionListProps): ReactElement {
  const draft = useDraft((state) => state.draft);
  return (
    <>
      {draft !== null && <DraftCard draft={draft} onGoOn={onGoOn} />}
      <Panel title={programmeWords.versions}>
        {versions.map((version) => (
          <VersionRow key={version.version} version={version} onShow={() => onShow(version.version)} />
        ))}
      </Panel>
    </>
  );
}
