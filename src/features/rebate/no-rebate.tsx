/** What a page of 返佣 shows while there is nothing to show: its outline, or why and the way on. */
import type { ReactElement } from 'react';
import type { RejectionCode } from '../../../cloudfunctions/contract/reply';
import { Notice } from '../../components/notice';
import { openMenu } from '../../platform/navigation';
import { NoMember } from '../me/no-member';
import { rebateWords } from './words';

interface NoRebateProps {
  /** Null: the answer is on its way. */
  rejection: RejectionCode | null;
  /** Heights of the shapes shown meanwhile. Pixels. */
  heights: number[];
  onRetry: () => void;
}

/** A brand without a programme has no page of it. */
export function NoRebate({ rejection, ...waiting }: NoRebateProps): ReactElement {
  if (rejection !== 'not-found') return <NoMember rejection={rejection} {...waiting} />;
  return (
    <Notice
      title={rebateWords.notYet}
      hint={rebateWords.notYetHint}
      action={{ words: rebateWords.toMenu, onPress: () => void openMenu() }}
    />
  );
}
