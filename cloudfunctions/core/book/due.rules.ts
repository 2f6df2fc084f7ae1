/**
 * What falls due: programme versions, activation, end of a level's validity, expiry. Each at its own instant,
 * in a journal of its own. Pure; docs/points-and-tiers.md §7.
 */
import { dayOf, formatDay, formatInstant, type Instant } from '../kernel/time';
import { activateLot, expireLot } from '../points/points.rules';
import { levelAt, levelIndex, versionAt, utcOffsetOf } from '../programme/programme.rules';
import type { RuleSet } from '../programme/programme.types';
import { levelAfterValidity, reachedLevel } from '../tier/tier.rules';
import { closeJournal, openJournal, type RuledBook, type MemberBook } from './member-book';
import {
  GIFT_AT_ONCE,
  giveGifts,
  liftMember,
  setLevel,
  takeStep,
  windowSum,
  type Moment,
} from './tier-steps.rules';
import { DUE_KINDS, type DueKind } from '../../contract/event';

export const CLOCK_SOURCE = 'clock';

interface Due {
  at: Instant;
  kind: DueKind;
}
const orderOf = (kind: DueKind): number => DUE_KINDS.indexOf(kind);

/**
 * Settles everything that fell due at or before `until`, by instant. Afterwards `nextDueAt` is later than
 * `until`.
 * @example two lots that expire on 1 May and `until` 2 May: one journal `expire:…05-01T00:00:00+08:00` with
 * two transfers
 */
export function settleDue(ruled: RuledBook, until: Instant): void {
  const { book } = ruled;
  if (book.version === null) return;
  for (let due = firstDue(ruled); due !== null && due.at <= until; due = firstDue(ruled))
    settleOne(ruled, due);
  book.nextDueAt = firstDue(ruled, false)?.at ?? null;
}

/**
 * Whether anything is due at or before `until`, seen from the cached `nextDueAt` and the programme's
 * versions; needs no lots.
 */
export const isDue = (
  { book, rules }: { book: Pick<MemberBook, 'version' | 'nextDueAt'>; rules: RuleSet },
  until: Instant,
): boolean =>
  book.version !== null &&
  ((book.nextDueAt !== null && book.nextDueAt <= until) || versionAt(rules, until).version !== book.version);

/** Lowers the cached next due instant to what a lot or level made now needs. */
export function noteDue(book: MemberBook): void {
  for (const lot of book.lots) {
    if (lot.change === 'none') continue;
    if (lot.state === 'pending') lowerDue(book, lot.activatesAt);
    if (lot.remaining > 0n) lowerDue(book, lot.expiresAt);
  }
  lowerDue(book, book.tierUntil);
}

const lowerDue = (book: MemberBook, at: Instant | null): void => {
  if (at !== null && (book.nextDueAt === null || at < book.nextDueAt)) book.nextDueAt = at;
};

/** The earliest thing due of a complete book; with `versions` false, programme versions are left out. */
function firstDue({ book, rules }: RuledBook, versions = true): Due | null {
  let first: Due | null = null;
  const offer = (kind: DueKind, at: Instant | null | undefined): void => {
    if (at === null || at === undefined) return;
    if (first === null || at < first.at || (at === first.at && orderOf(kind) < orderOf(first.kind)))
      first = { kind, at };
  };
  if (versions)
    offer('programme', rules.find((candidate) => candidate.version > (book.version ?? 0))?.effectiveFrom);
  for (const lot of book.lots) {
    if (lot.state === 'pending') offer('activate', lot.activatesAt);
    if (lot.remaining > 0n) offer('expire', lot.expiresAt);
  }
  offer('tier', book.tierUntil);
  return first;
}

function settleOne(ruled: RuledBook, due: Due): void {
  const offset = utcOffsetOf(ruled.rules);
  const eventId = `${due.kind}:${formatInstant(due.at, offset)}`;
  const journal = openJournal(
    ruled,
    { source: CLOCK_SOURCE, eventId, kind: due.kind, eventSeq: null },
    due.at,
  );
  const moment: Moment = {
    at: due.at,
    day: dayOf(due.at, offset),
    version: versionAt(ruled.rules, due.at),
    journal,
    eventSeq: null,
  };
  const entry = { book: ruled.book, journal };
  switch (due.kind) {
    case 'programme':
      ruled.book.version = moment.version.version;
      liftMember(ruled, moment, GIFT_AT_ONCE);
      break;
    case 'activate':
      for (const lot of [...ruled.book.lots]) {
        if (lot.state === 'pending' && lot.activatesAt !== null && lot.activatesAt <= due.at)
          activateLot(entry, lot);
      }
      break;
    case 'tier':
      evaluateLevel(ruled, moment, moment.day - 1);
      break;
    case 'expire':
      for (const lot of ruled.book.lots) {
        if (lot.remaining > 0n && lot.expiresAt !== null && lot.expiresAt <= due.at)
          expireLot(entry, lot, formatDay(lot.earnedDay));
      }
  }
  closeJournal(ruled.book, journal);
}

/**
 * Evaluates the level held when its validity is over, by the window of `lastDay`; one evaluated step replaces
 * all that stood.
 */
export function evaluateLevel(ruled: RuledBook, moment: Moment, lastDay: number): void {
  const { book } = ruled;
  const { programme } = moment.version;
  const held = levelIndex(programme, book.tier);
  const reached = reachedLevel(programme, windowSum(book, moment.version, lastDay));
  const { level, keptByPolicy } = levelAfterValidity(programme, held, reached);
  for (const step of book.steps) removeStep(step, moment.at);
  const step = level === 0 ? null : takeStep(ruled, moment, level, lastDay, 'evaluated', keptByPolicy);
  setLevel(book, step);
  for (let above = held + 1; step !== null && above <= level; above += 1) {
    giveGifts(ruled, moment, levelAt(programme, above), step, GIFT_AT_ONCE, lastDay);
  }
}

/** Takes a step off the member's steps; it stays on record. */
export function removeStep(step: MemberBook['steps'][number], at: Instant): void {
  if (step.removedAt !== null) return;
  step.removedAt = at;
  if (step.change === 'none') step.change = 'update';
}
