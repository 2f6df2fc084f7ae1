/*
 * How often somebody guessed, by minute. A guess is counted before anything is looked at, and forgiven once
 * it was none: of two hundred at once no more are looked at than may be.
 */
import { withStatement, type Database, type Db } from '../../platform/db';
import { isoInstant, startOfMinute, type Instant } from '../kernel/time';
import { GUESS_LIMITS, type GuessKind } from './guess-limits.rules';
import { deleteGuessesBefore, forgiveGuesses, insertGuesses } from './guesses.store.queries';

/** Who guesses at what, and when. */
export interface Guesser {
  kind: GuessKind;
  holder: string;
  at: Instant;
}

/** The tills of a store guess as one. */
export const tillGuesser = (
  { brandId, storeId }: { brandId: number; storeId: string },
  at: Instant,
): Guesser => ({ kind: 'till-code', holder: `store/${brandId}/${storeId}`, at });

/** A member who types codes. */
export const memberGuesser = (kind: GuessKind, memberId: bigint, at: Instant): Guesser => ({
  kind,
  holder: `member/${memberId}`,
  at,
});

const keyOf = ({ kind, holder, at }: Guesser) => ({ kind, holder, minute: isoInstant(startOfMinute(at)) });

/** Counts so many; how many of them may be looked at, 0: none. */
export async function countGuesses(db: Db, guesser: Guesser, wanted = 1): Promise<number> {
  if (wanted === 0) return 0;
  const limit = GUESS_LIMITS[guesser.kind];
  const [row] = await insertGuesses.run({ ...keyOf(guesser), wanted, ...limit }, db);
  return row?.granted ?? 0;
}

/** So many of those that were counted led to something: they were no guesses. */
export async function forgive(db: Db, guesser: Guesser, count = 1): Promise<void> {
  if (count > 0) await forgiveGuesses.run({ ...keyOf(guesser), count }, db);
}

/**
 * What looking at something that can be guessed finds: counted first, forgiven where it finds something.
 * @param look null: it led to nothing
 */
export async function countedFirst<Found>(
  pool: Database,
  guesser: Guesser,
  look: () => Promise<Found | null>,
): Promise<Found | null | 'too-many-guesses'> {
  if ((await withStatement(pool, (db) => countGuesses(db, guesser))) === 0) return 'too-many-guesses';
  const found = await look();
  if (found !== null) await withStatement(pool, (db) => forgive(db, guesser));
  return found;
}

/** Forgets those before an instant, the oldest first, at most `limit` of them; tells how many. */
export const forgetGuesses = async (db: Db, before: Instant, limit: number): Promise<number> =>
  (await deleteGuessesBefore.run({ before: isoInstant(before), limit }, db)).length;
