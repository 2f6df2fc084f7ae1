/** Members in crowds: all of them as an overview, and those that an operator describes. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { Audiences } from './audiences';
import { Overview } from './overview';
import { partWords as words } from './words';

const PARTS: Record<keyof typeof words.parts, () => ReactElement> = {
  overview: Overview,
  audiences: Audiences,
};

/** One of the two is on screen. */
export const People = (): ReactElement => (
  <Parts label={words.label} words={words.parts} parts={PARTS} first="overview" />
);
