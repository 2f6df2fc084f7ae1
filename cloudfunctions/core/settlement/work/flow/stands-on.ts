/** As of which day a brand's members are asked about now. Nothing else. */
import type { Db } from '../../../../platform/db';
import type { Asked } from '../../../insight/audiences.store';
import { dayOf, type Instant } from '../../../kernel/time';
import { readBrandRules } from '../../../programme/brand-rules.store';
import { levelAt, versionAt } from '../../../programme/programme.rules';

/** Of a brand whose records have ended: the day on which they did. */
export async function standsOn(
  db: Db,
  brandId: number,
  now: Instant,
): Promise<Asked & { utcOffsetMinutes: number }> {
  const { brand, rules, utcOffsetMinutes } = await readBrandRules(db, brandId);
  const at = brand.standsAt ?? now;
  const lowest = levelAt(versionAt(rules, at).programme, 0).code;
  return { brandId, today: dayOf(at, utcOffsetMinutes), lowest, utcOffsetMinutes };
}
