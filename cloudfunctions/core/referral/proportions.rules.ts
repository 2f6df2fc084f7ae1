/**
 * How sure a difference of two shares is: intervals and a test of published statistics. Pure; no policy.
 * Newcombe, Statistics in Medicine 17 (1998) 857 and 873.
 */

/** So many of so many. */
export interface Count {
  of: number;
  hits: number;
}

/** An estimate with its 95 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** Of the normal distribution: 95 % lie within so many deviations of the middle. */
const Z = 1.959963984540054;
/** χ² of one degree of freedom that chance exceeds once in a hundred times. */
const ONE_IN_A_HUNDRED = 6.634896601021213;

/** A share with Wilson's interval, without correction. @example 81 of 263: 0.3080 (0.2553 to 0.3662) */
export function wilson({ of, hits }: Count): Interval {
  const value = hits / of;
  const middle = 2 * hits + Z * Z;
  const reach = Z * Math.sqrt(Z * Z + 4 * hits * (1 - value));
  const whole = 2 * (of + Z * Z);
  return { value, low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}

/**
 * The difference of two shares with Newcombe's interval from two of Wilson's (his method 10).
 * @example 56 of 70 less 48 of 80: 0.2000 (0.0524 to 0.3339)
 */
export function differenceOf(first: Count, second: Count): Interval {
  const [a, b] = [wilson(first), wilson(second)];
  const value = a.value - b.value;
  return {
    value,
    low: value - Math.hypot(a.value - a.low, b.high - b.value),
    high: value + Math.hypot(a.high - a.value, b.value - b.low),
  };
}

/**
 * Whether two groups are so far from the share of the first that chance does it less than once in a hundred
 * times. @example 821 to 179 where 1,000 were to be divided 800 to 200: χ² = 2.76, no; 850 to 150: 15.6, yes
 */
export function isOutOfRatio(first: number, second: number, share: number): boolean {
  const expected = (first + second) * share;
  const rest = first + second - expected;
  return (first - expected) ** 2 / expected + (second - rest) ** 2 / rest > ONE_IN_A_HUNDRED;
}
