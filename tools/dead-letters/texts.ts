/*
 * What the command says about dead letters.
 */
import type { Retried } from '../../cloudfunctions/core/settlement/desk/retry-dead-letters';

const UNITS: [name: string, ms: number][] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
];

/** The time since an instant, in its largest unit. @example 7,300,000 ms: "2 h" */
export function ageOf(at: number, now: number): string {
  const age = Math.max(0, now - at);
  const [name, ms] = UNITS.find(([, unit]) => age >= unit) ?? ['s', 1000];
  return `${Math.floor(age / ms)} ${name}`;
}

/** What became of a retried event, in one line. */
export function retriedText(event: Retried): string {
  const what = `${event.source} ${event.externalId}`;
  if (event.outcome === 'settled') return `${what}: settled as number ${event.seq}`;
  if (event.outcome === 'waiting') return `${what}: waits under number ${event.seq}`;
  return `${what}: refused again (${event.code}), now dead letter ${event.id}: ${event.reason}`;
}

/** JSON with whole numbers as decimal strings. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part));
