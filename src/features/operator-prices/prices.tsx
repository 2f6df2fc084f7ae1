/** The price book at the desk, in versions. */
import type { ReactElement } from 'react';
import { EMPTY_BOOK } from '../../../cloudfunctions/contract/plain-prices';
import { listPriceBooks, withdrawPriceBook } from '../operator-kit/api-trade';
import { useNames } from '../operator-kit/form/use-names';
import { ScheduledVersions } from '../operator-kit/version/scheduled-versions';
import { DraftEditor } from './draft-editor';
import { ShownBook } from './shown-book';
import { usePriceDraft } from './use-price-draft';
import { pricesWords as words } from './words';

const FIRST = { none: words.noVersions, begin: words.first, document: EMPTY_BOOK };

/** Its versions, one of them, or the draft. */
export function Prices(): ReactElement {
  const names = useNames();
  return (
    <ScheduledVersions
      name="prices"
      ask={listPriceBooks}
      useDraft={usePriceDraft}
      first={FIRST}
      withdraw={withdrawPriceBook}
      editor={(draft, ways) => <DraftEditor draft={draft} names={names} {...ways} />}
      shown={(version, ways) => <ShownBook version={version} names={names} {...ways} />}
    />
  );
}
