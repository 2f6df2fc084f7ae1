/**
 * Members in crowds: all of them as an overview, those that an operator describes, and what is tried on them.
 */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { Audiences } from './audiences';
import { Overview } from './overview';
import { partWords as words } from './words';

/** One of the parts is on screen. @param trials the part of another feature: what is tried on audiences */
export const People = ({ trials }: { trials: () => ReactElement }): ReactElement => (
  <Parts<keyof typeof words.parts>
    label={words.label}
    words={words.parts}
    parts={{ overview: Overview, audiences: Audiences, trials }}
    first="overview"
  />
);
