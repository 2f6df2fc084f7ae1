/* A whole number of a command line. */
import { InputError } from '../command/input-error';

/**
 * The number of an option; throws `InputError` with a sentence where it is none, or out of bounds.
 * @example wholeOption('kills', '5', { least: 0, most: 10 }) → 5
 */
export function wholeOption(
  name: string,
  text: string,
  { least = 1, most }: { least?: number; most: number },
): number {
  const value = /^\d+$/.test(text) ? Number(text) : -1;
  if (value < least || value > most)
    throw new InputError(`--${name} ${text}: it is a number from ${least} to ${most}.`);
  return value;
}
