/** What could not be settled, or waits for a person before it is. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { LettersDesk } from '../../../features/operator-letters/letters-desk';

/** For operators. */
export default function DeadLettersPage(): ReactElement {
  return (
    <DeskFrame page="dead-letters">
      <LettersDesk />
    </DeskFrame>
  );
}
