/** The card page without a card: on the way, not joined, signed out, or no network. */
import type { ReactElement } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { openHome } from '../../platform/navigation';
import { cardWords } from './words';

/** @param rejection why there is none; null: it is on its way */
export function NoCard({
  rejection,
  onRetry,
}: {
  rejection: RejectionCode | null;
  onRetry: () => void;
}): ReactElement {
  const home = { words: cardWords.goHome, onPress: () => void openHome() };
  switch (rejection) {
    case null:
      return <Skeleton heights={[204, 48, 96, 260, 56, 56]} />;
    case 'not-joined':
      return (
        <Notice
          title={cardWords.visitorTitle}
          hint={cardWords.visitorHint}
          action={{ ...home, words: cardWords.goJoin }}
        />
      );
    case 'not-signed-in':
      return <Notice title={cardWords.signedOutTitle} hint={cardWords.signedOutHint} action={home} />;
    case 'session-expired':
      return <Notice title={cardWords.expiredTitle} hint={cardWords.expiredHint} action={home} isError />;
    default:
      return (
        <Notice
          {...rejectionWords[rejection]}
          action={{ words: sharedWords.retry, onPress: onRetry }}
          isError
        />
      );
  }
}
