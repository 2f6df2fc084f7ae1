/** Why a page of the desk has nothing to show, and the way on: signing in again, or asking again. */
import type { ReactElement } from 'react';
import type { RejectionCode } from '../../../../cloudfunctions/contract/reply';
import { Notice } from '../../../components/notice';
import { sharedWords } from '../../../components/words';
import { openStaffDesk } from '../../../platform/navigation';
import { deskWords, troubleOf } from './words';

const NEEDS_SIGN_IN: readonly RejectionCode[] = ['not-signed-in', 'session-expired', 'forbidden'];

/** @param onRetry asks again */
export function Trouble({ code, onRetry }: { code: RejectionCode; onRetry: () => void }): ReactElement {
  const action = NEEDS_SIGN_IN.includes(code)
    ? { words: deskWords.signIn, onPress: () => void openStaffDesk() }
    : { words: sharedWords.retry, onPress: onRetry };
  return <Notice {...troubleOf(code)} action={action} isError />;
}
