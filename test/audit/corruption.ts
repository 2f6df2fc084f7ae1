/*
 * What a corruption is: SQL of somebody who may do everything, and how the audit must name it. In the SQL
 * `m(ann)` stands for a member's id, `seq(a1)` for the number of an event, `journal(a1)` for the member and
 * number of its journal.
 */

export interface Corruption {
  table: string;
  what: string;
  sql: string;
  /** The check that names it. */
  check: string;
  /** The member it is named with; null: it belongs to no member. */
  member: string | null;
}

export type Row = [what: string, sql: string, check: string, member: string | null];

export const of = (table: string, ...rows: Row[]): Corruption[] =>
  rows.map(([what, sql, check, member]) => ({ table, what, sql, check, member }));
