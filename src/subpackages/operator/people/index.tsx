/** Members in crowds: by classes and stages, and by conditions of the operator's own. */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { People } from '../../../features/operator-people/people';

/** For operators. */
export default function PeoplePage(): ReactElement {
  return (
    <DeskFrame page="people">
      <People />
    </DeskFrame>
  );
}
