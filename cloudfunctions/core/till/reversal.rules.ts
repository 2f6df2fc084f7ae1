/** Who may take back what was taken at a till, and how long. Pure. */
import { DAY_MS, type Instant } from '../kernel/time';

/** A slip of the finger is noticed at once. Milliseconds. */
export const UNDO_MS = 60_000;
/** The store's books of a day are closed after it. Milliseconds. */
const REVERSE_MS = DAY_MS;

interface Taken {
  staffId: bigint | null;
  redeemedAt: Instant;
  reversedAt: Instant | null;
}

/** Whether `staffId` may undo it at `now`: whoever did it, for a minute. */
export const mayUndo = (taken: Taken, staffId: bigint, now: Instant): boolean =>
  taken.reversedAt === null && taken.staffId === staffId && now <= taken.redeemedAt + UNDO_MS;

/** Whether it may be reversed at `now`, by those whose role allows it: for a day. */
export const mayReverse = (taken: Taken, now: Instant): boolean =>
  taken.reversedAt === null && now <= taken.redeemedAt + REVERSE_MS;
