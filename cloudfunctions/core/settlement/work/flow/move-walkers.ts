/**
 * Moves members on through running flows, in parts: each part, what it gives and how far everybody is, in one
 * transaction that holds the version. Killed in the middle, a part has happened or it has not.
 */
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import type { Card } from '../../../../contract/flow';
import type { Step } from '../../../insight/flow/flow.rules';
import type { VersionKey, Walker } from '../../../insight/flow/flow.types';
import { holdRunning, keepHeld, readDueVersions } from '../../../insight/flow/flows.store';
import { arrive, isGoing } from '../../../insight/flow/walk.rules';
import { keepMoved, takeDue } from '../../../insight/flow/walkers.store';
import type { Instant } from '../../../kernel/time';
import { coupon, points, task } from './give';
import { filter, split, wait } from './lead-on';
import { message } from './give-message';
import { among, openWalk, type Walk } from './walk';

/** Members a part: a fraction of a second. */
const PART = 2000;

type Take<Kind extends Card['do']> = (
  walk: Walk,
  step: Step,
  here: readonly Walker[],
  card: Extract<Card, { do: Kind }>,
) => Promise<Walker[]>;
const TAKE: { [Kind in Card['do']]: Take<Kind> } = { wait, filter, split, coupon, points, message, task };

const take = <Kind extends Card['do']>(
  walk: Walk,
  step: Step,
  here: readonly Walker[],
  card: Extract<Card, { do: Kind }>,
): Promise<Walker[]> => (TAKE[card.do as Kind] as Take<Kind>)(walk, step, here, card);

/** Moves whoever's next card is due; how many that were. */
export async function moveWalkers(
  pool: Database,
  now: () => Instant,
  isTimeUp: () => boolean = () => false,
): Promise<number> {
  let moved = 0;
  for (const key of await readDueVersions(asDb(pool), now()))
    while (!isTimeUp()) {
      const part = await withTransaction(pool, (db) => movePart(db, key, now()));
      moved += part;
      if (part < PART) break;
    }
  return moved;
}

async function movePart(db: Db, key: VersionKey, now: Instant): Promise<number> {
  const version = await holdRunning(db, key);
  if (version === null) return 0;
  let walkers = await takeDue(db, key, now, PART);
  if (walkers.length === 0) return 0;
  const walk = await openWalk(db, version, walkers, now);
  for (const step of walk.steps)
    walkers = await among(
      walkers,
      (walker) => isGoing(walker, now) && walker.card === step.place,
      (here) => take(walk, step, here, step.card),
    );
  const done = walkers.map((walker) => (isGoing(walker, now) ? arrive(walker) : walker));
  await keepMoved(db, key, done);
  const { fen, points: pointsGiven } = walk.given;
  await keepHeld(db, key, { spentFen: fen, pointsGiven, beforeMember: version.beforeMember });
  return walkers.length;
}
