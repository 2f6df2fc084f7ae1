/** What an audit finds. */

/** One thing that differs: what it is, what it should be by an independent side, and what it is. */
export interface Difference {
  check: string;
  /** The member's key; null for what belongs to no member. */
  member: string | null;
  what: string;
  expected: string | null;
  found: string | null;
}

export interface CheckResult {
  check: string;
  /** How many there are, listed or not. */
  count: number;
  /** At most `LISTED` of each look. */
  differences: Difference[];
}

/** A person reads the first of them; a broken rule may differ for every member. */
export const LISTED = 1000;

/** What an audit looks at: one brand, up to one instant. */
export interface AuditScope {
  brandId: number;
  /** ISO 8601. */
  asOf: string;
}
