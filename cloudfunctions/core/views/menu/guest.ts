/** Who looks at a menu: at which brand, at which level. Reads only. */
import type { Context } from '../../../platform/context';
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import { readRuleSets } from '../../programme/programme.store';
import { readSummaries } from '../card/standing';
import { findBrandOf } from '../brand-of-caller';

/** Whoever asks, as a session or the deployment says. */
export interface Asker {
  /** Null: no member. */
  memberId: bigint | null;
  /** Undefined: the brand that this deployment serves. */
  brandId: number | undefined;
  brandKey: string;
}

export interface Guest {
  brandId: number;
  memberId: bigint | null;
  /** Code of the level held; of a visitor the lowest, which joining gives. */
  tier: string;
  tierNameOf(this: void, tier: string): string;
  at: Instant;
  utcOffsetMinutes: number;
}

/** Whoever a function is asked by. */
export const askerOf = ({
  caller,
  visitor,
  brandKey,
}: Pick<Context, 'caller' | 'visitor' | 'brandKey'>): Asker =>
  typeof caller === 'string'
    ? { memberId: null, brandId: visitor?.brandId, brandKey }
    : { memberId: caller.memberId, brandId: caller.brandId, brandKey };

/** Null: there is no such brand, or it has no programme yet. */
export async function readGuest(db: Db, asker: Asker, now: Instant): Promise<Guest | null> {
  const brand = await findBrandOf(db, asker);
  const rules =
    brand === undefined ? undefined : (await readRuleSets(db, [brand.brandId])).get(brand.brandId);
  if (brand === undefined || rules === undefined || rules.length === 0) return null;
  const asOf = brand.standsAt ?? now;
  const { memberId } = asker;
  const { programme } = versionAt(rules, asOf);
  const row =
    memberId === null
      ? null
      : present((await readSummaries(db, [{ memberId, asOf }])).get(memberId), 'the member').row;
  const { levels } = programme.tiers;
  return {
    brandId: brand.brandId,
    memberId,
    tier: levelAt(programme, levelIndex(programme, row?.tier ?? null)).code,
    tierNameOf: (tier) => levels.find((level) => level.code === tier)?.name ?? tier,
    at: now,
    utcOffsetMinutes: programme.utcOffsetMinutes,
  };
}
