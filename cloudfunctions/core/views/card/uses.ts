/** How often a member has used the benefits of today and of this month. Reads only. */
import type { Db } from '../../../platform/db';
import { versionAt } from '../../programme/programme.rules';
import { periodsAt, type Uses } from '../../till/benefit-use.rules';
import { readUses } from '../../till/redemptions.store';
import type { Standing } from './standing.types';

/** Standing uses in the periods of the instant as of which the member stands. */
export function readUsesNow(db: Db, { asOf, rules, book }: Standing): Promise<Uses> {
  const { programme } = versionAt(rules, asOf);
  const { day, month } = periodsAt(asOf, programme.utcOffsetMinutes);
  return readUses(db, book.memberId, [day, month]);
}
