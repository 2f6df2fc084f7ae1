/**
 * What a till must know before it looks at a code: how many of the store's codes led to nobody, and whose
 * code it may be. Reads only, in one statement.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { minuteOf } from '../../till/code-misses.store';
import type { Misses } from '../../till/guesses.rules';
import type { CodeHolder } from '../account/identify-by-code';
import { findCodeAtTill } from './code-at-till.view.queries';

export interface CodeAtTill {
  misses: Misses;
  /** Whether the brand's records have ended: it has no till. */
  hasEnded: boolean;
  /** Zone of the brand; the same in all versions of its programme. */
  utcOffsetMinutes: number;
  /** Number of the latest version of the brand's programme. */
  latestVersion: number;
  /** Who has the handle; null: nobody of this brand. */
  holder: CodeHolder | null;
}

/** `handle` null: of what is no code. */
export async function readCodeAtTill(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  handle: string | null,
  now: Instant,
): Promise<CodeAtTill> {
  const [found] = await findCodeAtTill.run({ brandId, storeId, handle, minute: minuteOf(now) }, db);
  const row = present(found, `brand ${brandId}`);
  const { member_id: memberId, code_secret: sealed } = row;
  return {
    misses: { minute: row.this_minute, hour: row.this_hour },
    hasEnded: row.stands_at !== null,
    utcOffsetMinutes: row.utc_offset_minutes,
    latestVersion: row.latest_version,
    holder: memberId === null || sealed === null ? null : { memberId, sealed },
  };
}
