/** What one of the account pages shows while there is no member to show: why, and the way on. */
import type { ReactElement } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { rejectionWords, sharedWords } from '../../components/words';
import { openHome } from '../../platform/navigation';
import { meWords } from './words';

/** Rejections that asking again does not answer. */
const NEEDS_HOME = new Set<RejectionCode>(['not-signed-in', 'session-expired', 'not-joined', 'forbidden']);

interface NoMemberProps {
  /** Null: the answer is on its way. */
  rejection: RejectionCode | null;
  /** Heights of the shapes shown meanwhile. Pixels. */
  heights: number[];
  onRetry: () => void;
}

/** A skeleton, or an error with the one thing to do about it. */
export function NoMember({ rejection, heights, onRetry }: NoMemberProps): ReactElement {
  if (rejection === null) return <Skeleton heights={heights} />;
  const action = NEEDS_HOME.has(rejection)
    ? { words: meWords.outAction, onPress: () => void openHome() }
    : { words: sharedWords.retry, onPress: onRetry };
  return <Notice {...rejectionWords[rejection]} action={action} isError />;
}
