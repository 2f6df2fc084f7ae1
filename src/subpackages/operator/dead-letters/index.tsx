/** What could not be settled. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { DeadLetters } from '../../../features/operator-letters/dead-letters';

/** For operators. */
export default function DeadLettersPage(): ReactElement {
  return (
    <DeskFrame page="dead-letters">
      <DeadLetters />
    </DeskFrame>
  );
}
