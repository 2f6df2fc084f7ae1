/** Why there is no seat, and the next step for whoever wanted one. */
import type { ReactElement } from 'react';
import type { WhyNoSeat } from '../../../cloudfunctions/contract/group';
import { Notice } from '../../components/notice';
import { openGroupOffers, openMyGroups, openSeat } from '../../platform/navigation';
import { nextStepOf, nextWords, seatWords, type NextStep } from './words';

interface NoSeatProps {
  why: WhyNoSeat;
  /** The offer on which one's own can be opened; null: there is none. */
  offer: string | null;
  onStore: () => void;
  onRetry: () => void;
}

/** What `why` leaves to be done: of an offer that is open to nobody, something else. */
export const stepFor = (why: WhyNoSeat, offer: string | null): NextStep => {
  const step = nextStepOf(why.code);
  return step === 'open-own' && offer === null ? 'others' : step;
};

/** In place of the page. */
export function NoSeat({ why, offer, onStore, onRetry }: NoSeatProps): ReactElement {
  const step = stepFor(why, offer);
  const ways: Record<NextStep, () => void> = {
    'open-own': () => void openSeat({ offer: offer ?? '' }),
    mine: () => void openMyGroups(),
    store: onStore,
    others: () => void openGroupOffers(),
    retry: onRetry,
  };
  return (
    <Notice
      title={why.message}
      hint={seatWords.noSeatHint}
      action={{ words: nextWords[step], onPress: ways[step] }}
      isError
    />
  );
}
