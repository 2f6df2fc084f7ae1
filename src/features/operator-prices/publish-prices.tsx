/** Publishing the draft: the last question says how many offers it has. */
import type { ReactElement } from 'react';
import type { PriceCheckReply } from '../../../cloudfunctions/contract/trade';
import { publishPriceBook } from '../operator-kit/api-trade';
import { listAt } from '../operator-kit/form/document';
import type { Published } from '../operator-kit/version/publish';
import { PublishScheduled } from '../operator-kit/version/publish-scheduled';
import { isFine, type Check } from '../operator-kit/version/use-check';
import { usePriceDraft, type PriceDraft } from './use-price-draft';
import { draftWords } from './words';

interface PublishPricesProps {
  draft: PriceDraft;
  check: Check<PriceCheckReply>;
  latest: number;
  onOvertaken: () => void;
  onSeeLatest: () => void;
  onPublished: (published: Published) => void;
}

/** At once or later. */
export function PublishPrices({ draft, check, ...ways }: PublishPricesProps): ReactElement {
  const offers = listAt(draft.document, ['offers']).length;
  return (
    <PublishScheduled
      {...ways}
      draft={draft}
      useDraft={usePriceDraft}
      isFine={isFine(check)}
      question={(version, when) => draftWords.publishText(version, when, offers)}
      publish={publishPriceBook}
    />
  );
}
