/** Decimals as a person types them. Pure. */

/**
 * A decimal as a whole number of its smallest unit; null for what is none, has more places, or more than nine
 * digits before the point.
 * @example decimalOf('23.5', 2) = 2350, decimalOf('1.234', 2) = null
 */
export function decimalOf(typed: string, places: number): number | null {
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d*))?$/.exec(typed.trim()) ?? [];
  if (whole === undefined || fraction.length > places) return null;
  return Number(whole + fraction.padEnd(places, '0'));
}
