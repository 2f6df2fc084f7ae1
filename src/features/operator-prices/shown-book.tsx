/** One version on screen, and beginning a draft from it. */
import type { ReactElement } from 'react';
import { useReply } from '../../platform/use-reply';
import { showPriceBook } from '../operator-kit/api-trade';
import { Waiting } from '../operator-kit/desk/waiting';
import { ShownVersion } from '../operator-kit/version/shown-version';
import { BookView } from './book-view';
import type { Names } from '../operator-kit/form/use-names';
import { usePriceDraft } from './use-price-draft';

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
  const hasDraft = usePriceDraft((state) => state.draft !== null);
  const begin = usePriceDraft((state) => state.begin);
  const { data, rejection, retry } = useReply(`price book ${version}`, () => showPriceBook(version));
  if (data === null) return <Waiting rejection={rejection} heights={[96, 200, 200]} onRetry={retry} />;
  const start = (): void => {
    begin({ document: data.document, basedOn: version, after: latest });
    onDraft();
  };
  return (
    <ShownVersion
      version={version}
      effectiveFrom={data.effectiveFrom}
      hasDraft={hasDraft}
      onBack={onBack}
      onBegin={start}
    >
      <BookView book={data.document} names={names} />
    </ShownVersion>
  );
}
