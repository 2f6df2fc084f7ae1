/**
 * When an item may be bought, and by which levels: exclusive goods (专属商品) and exclusive purchase windows
 * (专属购买通道). Pure.
 */
import type { MenuItem } from '../../contract/menu';
import type { Instant } from '../kernel/time';
import { menuWords } from './words';

type Window = MenuItem['windows'][number];

/**
 * Why it may not be bought now. `not-yet`: this level's next window begins at `from`. `tier`: these levels
 * may, now or later. `over`: nobody any more.
 */
export type Availability =
  | { open: true }
  | { open: false; closedFor: 'not-yet'; from: Instant }
  | { open: false; closedFor: 'tier'; tiers: string[] }
  | { open: false; closedFor: 'over' };

const isFor = (window: Window, tier: string): boolean =>
  window.tiers.length === 0 || window.tiers.includes(tier);
const begins = (window: Window): Instant => (window.from === null ? -Infinity : Date.parse(window.from));
const ends = (window: Window): Instant => (window.until === null ? Infinity : Date.parse(window.until));

/**
 * Whether a member of this level may buy it at this instant: when one window says so; without windows always.
 * @param tier code of the level held; a visitor has the lowest
 * @example windows [{zhi-ji from 1 Nov}, {everybody from 4 Nov}] on 2 Nov: zhi-ji yes; cha-you `not-yet`,
 * from 4 Nov
 */
export function mayBuy(windows: MenuItem['windows'], tier: string, at: Instant): Availability {
  if (windows.length === 0) return { open: true };
  const mine = windows.filter((window) => isFor(window, tier));
  if (mine.some((window) => begins(window) <= at && at < ends(window))) return { open: true };
  const next = mine.map((window) => ({ from: begins(window), until: ends(window) }));
  const coming = next.filter(({ from, until }) => from > at && from < until).map(({ from }) => from);
  if (coming.length > 0) return { open: false, closedFor: 'not-yet', from: Math.min(...coming) };
  const others = windows.filter((window) => !isFor(window, tier) && at < ends(window));
  if (others.length === 0) return { open: false, closedFor: 'over' };
  return {
    open: false,
    closedFor: 'tier',
    tiers: [...new Set(others.flatMap((window) => window.tiers))],
  };
}

/** What levels are called. */
export interface TierNames {
  tierNameOf(tier: string): string;
}

/** Why it cannot be bought now, in words. @example "知己、掌柜专享", "11月22日 10:00 起", "已下架" */
export function closedText(
  closed: Extract<Availability, { open: false }>,
  { tierNameOf, utcOffsetMinutes }: TierNames & { utcOffsetMinutes: number },
): string {
  switch (closed.closedFor) {
    case 'tier':
      return menuWords.forTiers(closed.tiers.map(tierNameOf));
    case 'not-yet':
      return menuWords.from(closed.from, utcOffsetMinutes);
    case 'over':
      return menuWords.over;
  }
}
