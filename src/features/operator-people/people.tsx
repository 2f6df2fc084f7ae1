/**
 * Members in crowds: all of them as an overview, those that an operator describes, and what is tried on them.
 */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { Audiences } from './audiences';
import { Overview } from './overview';
import { partWords as words } from './words';

interface PeopleProps {
  /** Parts of other features: what is tried on audiences, and what happens to members by itself. */
  trials: () => ReactElement;
  flows: () => ReactElement;
}

/** One of the parts is on screen. */
export const People = ({ trials, flows }: PeopleProps): ReactElement => (
  <Parts<keyof typeof words.parts>
    label={words.label}
    words={words.parts}
    parts={{ overview: Overview, audiences: Audiences, flows, trials }}
    first="overview"
  />
);
