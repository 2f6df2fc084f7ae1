/*
 * Texts of a customer's column that name nobody.
 */
import type { Mapping } from './mapping';

const USUAL = [
  ...['', '-', '--', '\\n', '.', 'null', 'none', 'nan', 'n/a', 'na', 'nil', 'guest', 'walk-in', 'unknown'],
  ...['散客', '非会员', '无', '无会员', '未知', '匿名'],
];

/** The usual ones and those of the mapping, small; noughts alone name nobody either. */
export const guestTexts = ({ guests = [] }: Mapping): Set<string> =>
  new Set([...USUAL, ...guests].map((text) => text.trim().toLowerCase()));
