/** One version on screen, and beginning a draft from it. */
import type { ReactElement } from 'react';
import { useReply } from '../../platform/use-reply';
import { showPriceBook } from '../operator-kit/api-trade';
import { Waiting } from '../operator-kit/desk/waiting';
import type { VersionWays } from '../operator-kit/version/scheduled-versions';
import { ShownVersion } from '../operator-kit/version/shown-version';
import { BookView } from './book-view';
import type { Names } from '../operator-kit/form/use-names';
import { usePriceDraft } from './use-price-draft';

interface ShownBookProps extends VersionWays {
  version: number;
  names: Names;
}

/** A draft begins as the version. */
export function ShownBook({ version, latest, names, onBack, onDraft }: ShownBookProps): ReactElement {
  const { data, rejection, retry } = useReply(`price book ${version}`, () => showPriceBook(version));
  if (data === null) return <Waiting rejection={rejection} heights={[96, 200, 200]} onRetry={retry} />;
  return (
    <ShownVersion
      version={version}
      effectiveFrom={data.effectiveFrom}
      useDraft={usePriceDraft}
      beginAs={() => ({ document: data.document, basedOn: version, after: latest })}
      onBack={onBack}
      onDraft={onDraft}
    >
      <BookView book={data.document} names={names} />
    </ShownVersion>
  );
}
