/**
 * The card: who the member is, what they have, which level they hold and what it gives. Shows what the engine
 * projected; computes no value.
 */
import type { BrandReply, CardReply, TierLevelView } from '../../../contract/member';
import type { Programme } from '../../../contract/programme';
import { dayOf, formatDay, formatInstant, type Instant } from '../../kernel/time';
import { topStep } from '../../tier/tier.rules';
import { levelAt, levelIndex, versionAt } from '../../programme/programme.rules';
import type { RuleSet } from '../../programme/programme.types';
import { expiringDays, type ExpiringDay } from './expiring';
import type { Face } from './faces';
import type { OnHome } from './on-home';
import type { Standing } from './standing.types';

/** What other views add to a card: what is used at the till, and what surrounds it on home (on-home.ts). */
type Around = 'benefits' | keyof OnHome;

/** The card of a member as they stand. */
export function showCard(face: Face, standing: Standing): Omit<CardReply, Around> {
  const { book, asOf } = standing;
  const { programme } = versionAt(standing.rules, asOf);
  const held = levelIndex(programme, book.tier);
  const level = levelAt(programme, held);
  const next = programme.tiers.levels[held + 1];
  const iso = (at: Instant): string => formatInstant(at, programme.utcOffsetMinutes);
  const isoOrNull = (at: Instant | null | undefined): string | null => (at == null ? null : iso(at));
  const qualifying = standing.qualifying;
  const missing = next === undefined ? 0n : BigInt(next.threshold) - qualifying;
  return {
    brand: face.brand,
    member: { name: face.name, memberKey: face.memberKey, joined: book.joinedAt !== null },
    asOf: iso(asOf),
    redeemablePoints: book.balances['member.points.active'].toString(),
    pendingPoints: book.balances['member.points.pending'].toString(),
    debtPoints: book.balances['member.points.debt'].toString(),
    qualifyingPoints: qualifying.toString(),
    tier: {
      code: level.code,
      name: level.name,
      since: isoOrNull(topStep(standing.book.steps)?.takenAt),
      until: isoOrNull(book.tierUntil),
      downgrade: programme.tiers.downgrade,
    },
    nextTier:
      next === undefined
        ? null
        : { code: next.code, name: next.name, missing: (missing > 0n ? missing : 0n).toString() },
    levels: levelsOf(programme),
    ...soonestOf(standing),
  };
}

/** Every level with what it asks for and gives, lowest first. */
const levelsOf = (programme: Programme): TierLevelView[] =>
  programme.tiers.levels.map(({ code, name, threshold, multiplierBp, benefits, gifts, monthlyGift }) => ({
    code,
    name,
    threshold: threshold.toString(),
    multiplierBp,
    benefits: benefits.map((benefit) => ({
      code: benefit.code,
      name: benefit.name,
      detail: benefit.detail,
    })),
    gifts: gifts.map((gift) => ({ code: gift.code, points: gift.points.toString() })),
    monthlyGift: monthlyGift?.points.toString() ?? null,
  }));

/** A brand as it shows itself to anybody, at an instant, but for what is on. */
export function showBrand(
  brand: { key: string; name: string },
  rules: RuleSet,
  asOf: Instant,
): Omit<BrandReply, keyof OnHome> {
  const { programme } = versionAt(rules, asOf);
  return {
    brand,
    welcomeGift: programme.welcomeGift?.points.toString() ?? null,
    levels: levelsOf(programme),
  };
}

/** Points that are not usable yet and end within so many days: they are worth a word. */
const NEAR_DAYS = 31;

/** What expires next of what may be used, and, where it is near, of what may not yet. */
function soonestOf(standing: Standing): Pick<CardReply, 'expiringNext' | 'pendingExpiringNext'> {
  const { programme } = versionAt(standing.rules, standing.asOf);
  const near = formatDay(dayOf(standing.asOf, programme.utcOffsetMinutes) + NEAR_DAYS);
  const days = expiringDays(standing);
  const told = (row: ExpiringDay | undefined) => row && { day: row.day, points: row.points.toString() };
  return {
    expiringNext: told(days.find(({ state }) => state === 'active')) ?? null,
    pendingExpiringNext: told(days.find(({ state, day }) => state === 'pending' && day <= near)) ?? null,
  };
}

/** The name of the level `tier` in the version in force at an instant. */
export function tierNameOf(rules: RuleSet, asOf: Instant, tier: string | null): string {
  const { programme } = versionAt(rules, asOf);
  return levelAt(programme, levelIndex(programme, tier)).name;
}
