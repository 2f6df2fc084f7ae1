/** What did not settle: what was refused, sales that a person looks at first, refunds without their sale. */
import type { ReactElement } from 'react';
import { Parts } from '../operator-kit/desk/parts';
import { DeadLetters } from './dead-letters';
import { HeldSales } from './held-sales';
import { WaitingRefunds } from './waiting-refunds';
import { tabs, tabsLabel } from './waiting-words';

const PARTS: Record<keyof typeof tabs, () => ReactElement> = {
  letters: DeadLetters,
  held: HeldSales,
  refunds: WaitingRefunds,
};

export const LettersDesk = (): ReactElement => (
  <Parts label={tabsLabel} words={tabs} parts={PARTS} first="letters" />
);
