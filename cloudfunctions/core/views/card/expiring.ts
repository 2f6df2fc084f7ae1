/** What expires when, by day. */
import type { ExpiringReply } from '../../../contract/member';
import { pageOf } from '../../kernel/page';
import { dayNameOf } from '../../kernel/time';
import { versionAt } from '../../programme/programme.rules';
import type { Standing } from './standing.types';

const PAGE = 30;

export interface ExpiringDay {
  /** The day on which the points are gone. */
  day: string;
  points: bigint;
  state: 'active' | 'pending';
}

/** Points by the day on which they expire, soonest first; on one day usable before pending. */
export function expiringDays({ book, rules, asOf }: Standing): ExpiringDay[] {
  const offset = versionAt(rules, asOf).programme.utcOffsetMinutes;
  const days = new Map<string, ExpiringDay>();
  for (const { asset, expiresAt, remaining, state } of book.lots) {
    if (asset !== 'POINT' || expiresAt === null || remaining === 0n) continue;
    const day = dayNameOf(expiresAt, offset);
    const row = days.get(cursorOf({ day, state })) ?? { day, points: 0n, state };
    days.set(cursorOf(row), { ...row, points: row.points + remaining });
  }
  return [...days.values()].sort((a, b) => (cursorOf(a) < cursorOf(b) ? -1 : 1));
}

const cursorOf = ({ day, state }: Pick<ExpiringDay, 'day' | 'state'>): string => `${day}/${state}`;

/** A page of what expires after a cursor. */
export function listExpiring(standing: Standing, after = ''): ExpiringReply {
  const rest = expiringDays(standing).filter((row) => cursorOf(row) > after);
  const { shown, next } = pageOf(rest, PAGE, cursorOf);
  return {
    days: shown.map((row) => ({ ...row, points: row.points.toString() })),
    next,
  };
}
