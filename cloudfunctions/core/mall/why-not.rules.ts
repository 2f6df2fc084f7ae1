/** Whether a member may exchange an item, before and while they do. Pure; the counter has the last word. */
import type { MallItem, NoExchange, WhyNot } from '../../contract/mall';
import { momentText } from '../kernel/moment-text';
import type { Instant } from '../kernel/time';
import { mallWords } from './words';

/** What counts against a wish. */
export interface MallWish {
  /** Code of the level held. */
  tier: string;
  /** Points that may be used. */
  usable: bigint;
  /** How many the member took and did not give back. */
  has: number;
  /** Null: as many as are wanted. */
  left: bigint | null;
  at: Instant;
}
/** How levels are called, and the brand's clock. */
export interface MallNames {
  tierNameOf(code: string): string;
  utcOffsetMinutes: number;
}

/**
 * The first reason, with its sentence; null: it may be had.
 * @example 800 points, 680 usable: { code: 'too-few-points', message: '还差 120 积分' }
 */
export function whyNotExchange(item: MallItem, wish: MallWish, names: MallNames): WhyNot | null {
  const code = firstReason(item, wish);
  return code === null ? null : { code, message: sentenceOf(code, item, wish, names) };
}

type Reason = Exclude<NoExchange, 'unknown' | 'price-changed' | 'other-store' | 'cannot-now'>;

function firstReason(
  { from, until, tiers, perMember, points }: MallItem,
  { tier, usable, has, left, at }: MallWish,
): Reason | null {
  if (until !== null && at >= Date.parse(until)) return 'over';
  if (from !== null && at < Date.parse(from)) return 'not-begun';
  if (left !== null && left <= 0n) return 'none-left';
  if (perMember !== null && has >= perMember) return 'had-all';
  if (tiers.length > 0 && !tiers.includes(tier)) return 'other-level';
  return usable < BigInt(points) ? 'too-few-points' : null;
}

function sentenceOf(
  reason: Reason,
  { from, tiers, perMember, points }: MallItem,
  { usable }: MallWish,
  { tierNameOf, utcOffsetMinutes }: MallNames,
): string {
  switch (reason) {
    case 'over':
      return mallWords.over;
    case 'not-begun':
      return mallWords.notBegun(momentText(Date.parse(from ?? ''), utcOffsetMinutes));
    case 'none-left':
      return mallWords.noneLeft;
    case 'had-all':
      return mallWords.hadAll(perMember ?? 0);
    case 'other-level':
      return mallWords.otherLevel(tiers.map(tierNameOf));
    case 'too-few-points':
      return mallWords.missing(BigInt(points) - usable);
  }
}
