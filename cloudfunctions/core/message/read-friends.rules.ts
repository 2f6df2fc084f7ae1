/**
 * A list of whom members have as friends among the staff: a CSV with the member's key, the clerk and the
 * customer as 企业微信 calls them. Pure.
 */
import type { Friendship } from './message.types';

const COLUMNS = ['member_key', 'staff_user', 'external_user'] as const;
/** What 企业微信 calls somebody. */
const NAME = /^[0-9A-Za-z._@-]{1,64}$/;

/** @param cells the cells of each line, its header first; null where a quote is not closed */
export function readFriends(
  lines: readonly (string[] | null)[],
): { rows: (Friendship & { line: number })[] } | { trouble: 'no-column' | 'empty' } | { wrongLine: number } {
  const header = (lines[0] ?? []).map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toLowerCase(),
  );
  const places = COLUMNS.map((name) => header.indexOf(name));
  if (places.some((place) => place < 0)) return { trouble: 'no-column' };
  const rows: (Friendship & { line: number })[] = [];
  for (const [index, cells] of lines.entries()) {
    if (index === 0 || cells?.every((cell) => cell === '') === true) continue;
    const [memberKey = '', staffUser = '', externalUser = ''] = places.map((place) => cells?.[place] ?? '');
    if (memberKey === '' || memberKey.length > 100 || !NAME.test(staffUser) || !NAME.test(externalUser))
      return { wrongLine: index + 1 };
    rows.push({ line: index + 1, memberKey, staffUser, externalUser });
  }
  return rows.length === 0 ? { trouble: 'empty' } : { rows };
}
