/** What home shows of today's campaigns: to everybody, member or not. Reads only. */
import type { ShownCard } from '../../../contract/campaign';
import type { Db } from '../../../platform/db';
import { cardsOn } from '../../campaign/campaign.rules';
import { readPublished } from '../../campaign/campaigns.store';
import { dayNameOf, type Instant } from '../../kernel/time';
import { utcOffsetOf } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';

/** The first cards of the day; at one place those of the campaign that began first before others. */
export async function readHomeCards(
  db: Db,
  { brandId, rules }: { brandId: number; rules: RuleSet },
  now: Instant,
): Promise<ShownCard[]> {
  const today = dayNameOf(now, utcOffsetOf(rules));
  const campaigns = await readPublished(db, brandId, { from: today, to: today });
  return cardsOn(
    campaigns.map(({ document }) => document),
    today,
  );
}
