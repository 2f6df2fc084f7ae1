/**
 * Members in crowds: by classes and stages, by conditions of the operator's own, and what is tried on them.
 */
import type { ReactElement } from 'react';
import { DeskFrame } from '../../../features/operator-kit/desk/desk-frame';
import { Flows } from '../../../features/operator-flows/flows';
import { People } from '../../../features/operator-people/people';
import { Trials } from '../../../features/operator-trials/trials';

/** For operators. */
export default function PeoplePage(): ReactElement {
  return (
    <DeskFrame page="people">
      <People trials={Trials} flows={Flows} />
    </DeskFrame>
  );
}
