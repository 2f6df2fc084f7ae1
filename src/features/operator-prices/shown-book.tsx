/** One version on screen, and beginning a draft from it. */
import { useState, type ReactElement } from 'react';
import { View } from '@tarojs/components';
import { ActionButton } from '../../components/action-button';
import { ConfirmSheet } from '../../components/confirm-sheet';
import { Skeleton } from '../../components/skeleton';
import { useReply } from '../../platform/use-reply';
import { showPriceBook } from '../operator-desk/api-shop';
import styles from '../operator-desk/desk.module.scss';
import { moment } from '../operator-desk/moment';
import { Panel } from '../operator-desk/panel';
import { Trouble } from '../operator-desk/trouble';
import { BookView } from './book-view';
import type { Names } from './use-names';
import { usePriceDraft } from './use-price-draft';
import { pricesWords } from './words';

interface ShownBookProps {
  version: number;
  /** The latest version: a draft is published after it. */
  latest: number;
  names: Names;
  onBack: () => void;
  /** A draft began. */
  onDraft: () => void;
}

/** A draft begins as the version. */
export function ShownBook({ version, latest, names, onBack, onDraft }: ShownBookProps): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const hasDraft = usePriceDraft((state) => state.draft !== null);
  const begin = usePriceDraft((state) => state.begin);
  const { data, rejection, retry } = useReply(`price book ${version}`, () => showPriceBook(version));
  if (data === null)
    return rejection === null ? (
      <Skeleton heights={[96, 200, 200]} />
    ) : (
      <Trouble code={rejection} onRetry={retry} />
    );
  const start = (): void => {
    begin({ document: data.document, basedOn: version, after: latest });
    onDraft();
  };
  return (
    <>
      <Panel title={`${pricesWords.version(version)} · ${pricesWords.from(moment(data.effectiveFrom))}`}>
        <View className={styles.buttons}>
          <View className={styles.slot}>
            <ActionButton words={pricesWords.draftFrom} onPress={hasDraft ? () => setAsking(true) : start} />
          </View>
          <View className={styles.slot}>
            <ActionButton words={pricesWords.back} kind="quiet" onPress={onBack} />
          </View>
        </View>
      </Panel>
      <BookView book={data.document} names={names} />
      {isAsking && (
        <ConfirmSheet
          id="replace-draft"
          title={pricesWords.replaceTitle}
          text={pricesWords.replaceText}
          words={pricesWords.replace}
          isGrave
          onConfirm={start}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
