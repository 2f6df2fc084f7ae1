/** The programme: its versions, and the draft of the next. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Programme } from '../../../features/operator-programme/programme';

/** For operators. */
export default function ProgrammePage(): ReactElement {
  return (
    <DeskFrame page="programme">
      <Programme />
    </DeskFrame>
  );
}
