/** Names of teams, their codes, and what their bonuses are known by. */
import { createHash } from 'node:crypto';
import { randomText } from '../../../platform/random-text';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Without letters that are mistaken for others when a code is read out or typed. */
const CODE_LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
/** 31^8: nobody finds one by guessing. */
const LENGTH = 8;

/** The same for the same request. */
export function teamIdOf(brandId: number, requestId: string): string {
  const hash = createHash('sha256').update(`team/${brandId}/${requestId}`).digest();
  return Array.from({ length: LENGTH }, (_, at) => LETTERS[(hash[at] ?? 0) % LETTERS.length]).join('');
}

export const newTeamCode = (): string => randomText(CODE_LETTERS, LENGTH);

/** The cause of a bonus. @example 'k3f9x2a1-2026-11' */
export const causeOf = (teamId: string, month: string): string => `${teamId}-${month}`;

/** Of which team and month a bonus is. */
export const teamOfCause = (cause: string): { teamId: string; month: string } => ({
  teamId: cause.slice(0, LENGTH),
  month: cause.slice(LENGTH + 1),
});
