/** One version on screen, and beginning a draft from it. */
import type { PropsWithChildren, ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { longMoment } from '../../../components/local-time';
import { Panel } from '../../../components/panel';
import styles from '../desk/desk.module.scss';
import { BeginDraft } from './begin-draft';
import { versionWords } from './words';

interface ShownVersionProps {
  version: number;
  /** An instant. */
  effectiveFrom: string;
  /** Whether a draft would be lost. */
  hasDraft: boolean;
  onBack: () => void;
  onBegin: () => void;
}

/** Whoever has a draft is asked first. Children: the version in words. */
export function ShownVersion(props: PropsWithChildren<ShownVersionProps>): ReactElement {
  const { version, effectiveFrom, hasDraft, onBack, onBegin, children } = props;
  return (
    <>
      <Panel title={`${versionWords.version(version)} · ${versionWords.from(longMoment(effectiveFrom))}`}>
        <View className={styles.buttons}>
          <BeginDraft words={versionWords.draftFrom} hasDraft={hasDraft} onBegin={onBegin} />
          <View className={styles.slot}>
            <ActionButton words={versionWords.back} kind="quiet" onPress={onBack} />
          </View>
        </View>
      </Panel>
      {children}
    </>
  );
}
