/** One version on screen, and beginning a draft from it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Skeleton } from '../../components/skeleton';
import { useReply } from '../../platform/use-reply';
import { showVersion } from '../operator-desk/api';
import styles from '../operator-desk/desk.module.scss';
import { moment } from '../operator-desk/moment';
import { Panel } from '../operator-desk/panel';
import { Trouble } from '../operator-desk/trouble';
import { useDraft } from './use-draft';
import { nextMidnight } from './values';
import { VersionView } from './version-view';
import { programmeWords } from './words';

interface ShownVersionProps {
  version: number;
  /** The latest version: a draft is compared with it. */
  latest: number;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** A draft begins as the version, from the next midnight on. */
export function ShownVersion({ version, latest, onBack, onDraft }: ShownVersionProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const hasDraft = useDraft((state) => state.draft !== null);
  const begin = useDraft((state) => state.begin);
  const { data, rejection, retry } = useReply(`version ${version}`, () => showVersion(version));
  if (data === null)
    return rejection === null ? (
      <Skeleton heights={[96, 200, 200]} />
    ) : (
      <Trouble code={rejection} onRetry={retry} />
    );
  const { document } = data;
  const start = (): void => {
    const effectiveFrom = nextMidnight(Date.now(), document.utcOffsetMinutes);
    const published = document.tiers.levels.map(({ code }) => code);
    begin({ document: { ...document, effectiveFrom }, basedOn: version, published, after: latest });
    onDraft();
  };
  return (
    <>
      <Panel
        title={`${programmeWords.version(version)} · ${programmeWords.from(moment(document.effectiveFrom))}`}
      >
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton
              words={programmeWords.draftFrom}
              onPress={hasDraft ? () => setAsking(true) : start}
            />
          </View>
          <View className={styles.slot}>
            <ActionButton words={programmeWords.backToVersions} kind="quiet" onPress={onBack} />
          </View>
        </View>
      </Panel>
      <VersionView programme={document} />
      {isAsking && (
        <ConfirmSheet
          id="replace-draft"
          title={programmeWords.replaceTitle}
          text={programmeWords.replaceText}
          words={programmeWords.replace}
          isGrave
          onConfirm={start}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
