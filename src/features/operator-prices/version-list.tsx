/** The versions of the price book, latest first, and the draft that lies on this device. */
import { useState, type ReactElement } from 'react';
import { Text, View } from '@tarojs/components';
import type { PriceBooksReply } from '../../../cloudfunctions/contract/shop';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Pressable } from '../../components/pressable';
import styles from '../operator-desk/desk.module.scss';
import { moment } from '../operator-desk/moment';
import { Panel } from '../operator-desk/panel';
import { EMPTY_BOOK } from './offers';
import { usePriceDraft, type PriceDraft } from './use-price-draft';
import { pricesWords } from './words';

type Version = PriceBooksReply['versions'][number];

function DraftCard({ draft, onGoOn }: { draft: PriceDraft; onGoOn: () => void }): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const throwAway = usePriceDraft((state) => state.throwAway);
  return (
    <Panel title={pricesWords.draft}>
      <Text className={styles.faint}>{pricesWords.draftAbout(draft.basedOn)}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={pricesWords.goOn} onPress={onGoOn} />
        </View>
        <View className={styles.slot}>
          <ActionButton words={pricesWords.throwAway} kind="quiet" onPress={() => setAsking(true)} />
        </View>
      </View>
      {isAsking && (
        <ConfirmSheet
          id="throw-away"
          title={pricesWords.throwTitle}
          text={pricesWords.throwText}
          words={pricesWords.throwAway}
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
          <Text className={styles.entry}>{pricesWords.version(number)}</Text>
          <Text className={`${styles.badge} ${state === 'in-force' ? styles.strong : ''}`}>
            {pricesWords.states[state]}
          </Text>
        </View>
        <Text className={styles.faint}>{pricesWords.from(moment(effectiveFrom))}</Text>
      </View>
      <Pressable className={styles.small} label={pricesWords.showLabel(number)} onPress={onShow}>
        {pricesWords.show}
      </Pressable>
    </View>
  );
}

function NoVersions({ onDraft }: { onDraft: () => void }): ReactElement {
  const begin = usePriceDraft((state) => state.begin);
  const start = (): void => {
    begin({ document: EMPTY_BOOK, basedOn: 0, after: 0 });
    onDraft();
  };
  return (
    <>
      <Text className={styles.faint}>{pricesWords.noVersions}</Text>
      <View className={styles.buttons}>
        <View className={styles.slot}>
          <ActionButton words={pricesWords.first} onPress={start} />
        </View>
      </View>
    </>
  );
}

interface VersionListProps {
  versions: readonly Version[];
  onShow: (version: number) => void;
  onDraft: () => void;
}

/** The draft stands above the versions. */
export function VersionList({ versions, onShow, onDraft }: VersionListProps): ReactElement {
  const draft = usePriceDraft((state) => state.draft);
  return (
    <>
      {draft !== null && <DraftCard draft={draft} onGoOn={onDraft} />}
      <Panel title={pricesWords.versions}>
        {versions.length === 0 && draft === null && <NoVersions onDraft={onDraft} />}
        {versions.map((version) => (
          <VersionRow key={version.version} version={version} onShow={() => onShow(version.version)} />
        ))}
      </Panel>
    </>
  );
}
