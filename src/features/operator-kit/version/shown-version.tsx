/** One version on screen, and beginning a draft from it. */
import type { PropsWithChildren, ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../../components/action-button';
import { longMoment } from '../../../components/local-time';
import { Panel } from '../../../components/panel';
import styles from '../desk/desk.module.scss';
import { BeginDraft } from './begin-draft';
import type { Draft, UseDraft } from './versioned-draft';
import { versionWords } from './words';

interface ShownVersionProps<D extends Draft> {
  version: number;
  /** An instant. */
  effectiveFrom: string;
  useDraft: UseDraft<D>;
  /** What a draft begins as. */
  beginAs: () => Omit<D, 'raw'>;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** Whoever has a draft is asked first. Children: the version in words. */
export function ShownVersion<D extends Draft>(props: PropsWithChildren<ShownVersionProps<D>>): ReactElement {
  const { version, effectiveFrom, useDraft, beginAs, onBack, onDraft, children } = props;
  const hasDraft = useDraft((state) => state.draft !== null);
  const begin = useDraft((state) => state.begin);
  const start = (): void => {
    begin(beginAs());
    onDraft();
  };
  return (
    <>
      <Panel title={`${versionWords.version(version)} · ${versionWords.from(longMoment(effectiveFrom))}`}>
        <View className={styles.buttons}>
          <BeginDraft words={versionWords.draftFrom} hasDraft={hasDraft} onBegin={start} />
          <View className={styles.slot}>
            <ActionButton words={versionWords.back} kind="quiet" onPress={onBack} />
          </View>
        </View>
      </Panel>
      {children}
    </>
  );
}
