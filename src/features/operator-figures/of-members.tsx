/** What a part says of members as of now. What was told before stays while it is asked for anew. */
import type { ReactElement } from 'react';
import type { CrowdFiguresReply } from '../../../cloudfunctions/contract/figures';
import { StaleNotice } from '../../components/stale-notice';
import { usePageShown } from '../../platform/navigation';
import { useReply } from '../../platform/use-reply';
import { Waiting } from '../operator-kit/desk/waiting';
import { showCrowdFigures } from './api';

/** @example <OfMembers>{(told) => <LevelTable levels={told.levels} … />}</OfMembers> */
export function OfMembers({
  children,
}: {
  children: (told: CrowdFiguresReply) => ReactElement;
}): ReactElement {
  const { data, rejection, retry } = useReply('crowd figures', showCrowdFigures);
  usePageShown(retry);
  if (data === null) return <Waiting rejection={rejection} heights={[168, 320, 240]} onRetry={retry} />;
  return (
    <>
      {rejection !== null && <StaleNotice onRetry={retry} />}
      {children(data)}
    </>
  );
}
