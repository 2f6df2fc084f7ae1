/** The days that the parts of the page look at together. Nothing else. */
import { create } from 'zustand';
import { dayAt } from '../../components/local-time';
import { rangeOf, type Range, type RangeChoice } from './range.rules';

interface RangeState {
  choice: RangeChoice;
  own: Range;
  choose: (choice: RangeChoice) => void;
  chooseOwn: (own: Range) => void;
}

const lastDays = (): Range => rangeOf('30', dayAt(Date.now()), { from: '', to: '' });

/** Own days begin with those that were looked at. @example const { choice } = useRange() */
export const useRange = create<RangeState>((set) => ({
  choice: '30',
  own: lastDays(),
  choose: (choice) => set((was) => ({ choice, own: rangeOf(was.choice, dayAt(Date.now()), was.own) })),
  chooseOwn: (own) => set({ own }),
}));

/** The days that are looked at now. */
export const useChosenRange = (): Range => {
  const { choice, own } = useRange();
  return rangeOf(choice, dayAt(Date.now()), own);
};
