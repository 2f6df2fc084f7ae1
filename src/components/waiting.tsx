/** In place of what the server was asked for: its outline, or why it does not come, with asking again. */
import type { ReactElement } from 'react';
import type { RejectionCode } from '../../cloudfunctions/contract/reply';
import { Notice } from './notice';
import { Skeleton } from './skeleton';
import { rejectionWords, sharedWords } from './words';

interface WaitingProps {
  rejection: RejectionCode | null;
  /** Of the outline's blocks. Pixels. */
  heights: number[];
  onRetry: () => void;
  /** Says a rejection; without it, as to members. */
  inWords?: (code: RejectionCode) => { title: string; hint: string };
}

const toMembers = (code: RejectionCode): { title: string; hint: string } => rejectionWords[code];

/**
 * @example if (data === null) return <Waiting rejection={rejection} heights={[120, 240]} onRetry={retry} />;
 */
export function Waiting({ rejection, heights, onRetry, inWords = toMembers }: WaitingProps): ReactElement {
  if (rejection === null) return <Skeleton heights={heights} />;
  const action = { words: sharedWords.retry, onPress: onRetry };
  return <Notice {...inWords(rejection)} action={action} isError />;
}
