/**
 * Publishes a cycle of community buying, or a change of it, and opens a group for each place. Each group is a
 * step of its own, named by its place: stopped in between, publishing again opens what is missing.
 * docs/community.md §1.
 */
import type { Cycle } from '../../../../contract/community';
import { asDb, withTransaction, type Database, type Db } from '../../../../platform/db';
import { readStoresById } from '../../../catalog/catalog.store';
import { NOBODY } from '../../../effect/effects';
import { communityGroupId } from '../../../group/community-id';
import { arrivesAtOf, changeProblems, cycleProblems, endsAtOf } from '../../../group/community.rules';
import { findLeaders, keepCommunity } from '../../../group/community.store';
import { communityWords } from '../../../group/community-words';
import { boundsOf } from '../../../group/group.rules';
import { keepGroup } from '../../../group/groups.store';
import { keepOffer, readOffer } from '../../../group/offers.store';
import type { Instant } from '../../../kernel/time';
import { readSoldMenuNow } from '../../../menu/sold-menu.store';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { logAction } from '../../../staff/action-log.store';
import type { Doer } from '../../../staff/staff.types';

export interface PublishingCycle {
  cycle: string;
  document: Cycle;
  /** The one that was edited; 0: a new one. */
  revision: number;
}
interface Problem {
  path: string;
  message: string;
}
export type PublishedCycle =
  | { revision: number; groups: { place: string; group: string }[] }
  | { problems: Problem[] }
  | { refused: 'already-changed' };

/** Its new revision and its groups, or why not. */
export async function publishCycle(
  pool: Database,
  doer: Doer,
  asked: PublishingCycle,
  now: Instant,
): Promise<PublishedCycle> {
  const { brandId } = doer;
  const leaders = await findLeaders(asDb(pool), brandId, leadersOf(asked.document.terms));
  const kept = await withTransaction(pool, (db) => keep(db, doer, { ...asked, leaders }, now));
  if (!('revision' in kept)) return kept;
  return { ...kept, groups: await openGroups(pool, { ...asked, brandId, leaders }, now) };
}

/** By their key. */
type Leaders = ReadonlyMap<string, bigint>;

async function keep(
  db: Db,
  doer: Doer,
  { cycle, document, revision, leaders }: PublishingCycle & { leaders: Leaders },
  now: Instant,
): Promise<{ revision: number } | Exclude<PublishedCycle, { revision: number }>> {
  const { brandId } = doer;
  const before = await readOffer(db, brandId, cycle);
  const isRunning = before !== null && before.state !== 'draft';
  const problems = [
    ...(isRunning ? changeProblems(before.offer, document) : []),
    ...cycleProblems(document.terms, isRunning ? null : now),
    ...(await unknownProblems(db, brandId, document, leaders)),
  ];
  if (problems.length > 0) return { problems };
  const state = 'live' as const;
  const saved = await keepOffer(db, { brandId, offerId: cycle, offer: document, state, revision });
  // The stock of a cycle that runs is fixed, so that what is taken always fits.
  if (saved === 'changed' || saved === 'taken') return { refused: 'already-changed' };
  const { items, places, cutoff } = document.terms;
  // The demo's is nobody's doing.
  if (doer.staffId === null) return { revision: saved };
  await logAction(db, doer, {
    action: 'publish-cycle',
    subject: cycle,
    ...(before === null ? {} : { before: { revision: before.revision } }),
    after: { revision: saved, items: items.length, places: places.map(({ code }) => code), cutoff },
    doneAt: now,
  });
  return { revision: saved };
}

async function unknownProblems(
  db: Db,
  brandId: number,
  { terms }: Cycle,
  leaders: Leaders,
): Promise<Problem[]> {
  const { places, items } = terms;
  const wanted = [...new Set(places.map(({ store }) => store))];
  const stores = new Set((await readStoresById(db, brandId, wanted)).map(({ id }) => id));
  const { shown: products } = await readSoldMenuNow(db, brandId);
  const missing = <T>(
    all: readonly T[],
    isThere: (one: T) => boolean,
    problem: (one: T, at: number) => Problem,
  ): Problem[] => all.flatMap((one, at) => (isThere(one) ? [] : [problem(one, at)]));
  return [
    ...missing(
      places,
      ({ store }) => stores.has(store),
      ({ store }, at) => ({ path: `terms.places.${at}.store`, message: communityWords.unknownStore(store) }),
    ),
    ...missing(
      items,
      ({ product }) => products.has(product),
      ({ product }, at) => ({
        path: `terms.items.${at}.product`,
        message: communityWords.unknownProduct(product),
      }),
    ),
    ...missing(
      places,
      ({ leader }) => leader === null || leaders.has(leader),
      ({ leader }, at) => ({
        path: `terms.places.${at}.leader`,
        message: communityWords.unknownLeader(leader ?? ''),
      }),
    ),
  ];
}

const leadersOf = ({ places }: Cycle['terms']): string[] =>
  places.flatMap(({ leader }) => (leader === null ? [] : [leader]));

/** One for each place; where there is one, it stays as it is. */
async function openGroups(
  pool: Database,
  { brandId, cycle, document, leaders }: PublishingCycle & { brandId: number; leaders: Leaders },
  now: Instant,
): Promise<{ place: string; group: string }[]> {
  const { terms, name } = document;
  const { utcOffsetMinutes } = await readBrandRules(asDb(pool), brandId);
  const deadline = Date.parse(terms.cutoff);
  const [arrivesAt, endsAt] = [arrivesAtOf(terms, utcOffsetMinutes), endsAtOf(terms, utcOffsetMinutes)];
  const groups: { place: string; group: string }[] = [];
  for (const { code: place, store: storeId, leader } of terms.places) {
    const groupId = communityGroupId(brandId, cycle, place);
    groups.push({ place, group: groupId });
    // A place that is added too late would never be decided.
    if (deadline <= now) continue;
    await withTransaction(pool, async (within) => {
      await keepGroup(within, {
        ...{ groupId, brandId, kind: 'community', offerId: cycle, terms, name, storeId, place },
        ...{ openedBy: NOBODY, openerShowsFace: false, requestId: null },
        leaderId: leader === null ? null : (leaders.get(leader) ?? null),
        counted: document.stock !== null,
        ...{ ...boundsOf(terms), openedAt: now, deadline },
      });
      await keepCommunity(within, { groupId, brandId, arrivesAt, endsAt });
    });
  }
  return groups;
}
