/** When a birthday may be set. Pure. */

export interface Birthday {
  /** MM-DD. */
  day: string;
  /** YYYY-MM-DD in the brand's zone: when it was last set. */
  setOn: string;
}

/**
 * The first day on which a birthday may be changed; null: today. It may be changed once a calendar year,
 * because a gift hangs on it.
 * @example set on 2026-03-01 and looked at on 2026-11-21: 2027-01-01
 */
export function changeableFrom({ setOn }: Birthday, today: string): string | null {
  const year = Number(setOn.slice(0, 4));
  return Number(today.slice(0, 4)) > year ? null : `${String(year + 1).padStart(4, '0')}-01-01`;
}

/**
 * What becomes of a birthday told on a day: `kept` where it is the one kept already, `fixed` where it may not
 * change yet.
 */
export function setBirthday(kept: Birthday | null, day: string, today: string): Birthday | 'kept' | 'fixed' {
  if (kept?.day === day) return 'kept';
  if (kept !== null && changeableFrom(kept, today) !== null) return 'fixed';
  return { day, setOn: today };
}
