/** Seats as they are shown: whoever leads, then as they came. Pure. */
import type { SeatView } from '../../../cloudfunctions/contract/group';

export const inOrder = (seats: readonly SeatView[]): SeatView[] => [
  ...seats.filter(({ leads }) => leads),
  ...seats.filter(({ leads }) => !leads),
];
