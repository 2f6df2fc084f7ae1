/** In place of what the server was asked for: its outline, or why it does not come. */
import type { ReactElement } from 'react';
import type { RejectionCode } from '../../../../cloudfunctions/contract/reply';
import { Skeleton } from '../../../components/skeleton';
import { Trouble } from './trouble';

interface WaitingProps {
  rejection: RejectionCode | null;
  /** Of the outline's blocks. Pixels. */
  heights: number[];
  onRetry: () => void;
}

/**
 * @example if (data === null) return <Waiting rejection={rejection} heights={[120, 240]} onRetry={retry} />;
 */
export function Waiting({ rejection, heights, onRetry }: WaitingProps): ReactElement {
  return rejection === null ? <Skeleton heights={heights} /> : <Trouble code={rejection} onRetry={onRetry} />;
}
