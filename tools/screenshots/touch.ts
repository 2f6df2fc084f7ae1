/**
 * What a finger can press, and whether it can: everything that is tappable is 44 pixels wide and high, or
 * reacts so far around its middle (a drawn circle may be smaller than what presses it).
 */
import type { Page } from 'playwright-core';

export interface SmallTarget {
  /** What it is, for a person to find it. */
  name: string;
  width: number;
  height: number;
}

/** Of WeChat's and Apple's guidelines. Pixels. */
const LEAST_PX = 44;

/** Runs in the page. */
function smallTargets(least: number): SmallTarget[] {
  const TAPPABLE =
    'button, a[href], input, textarea, select, [role="button"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"]';
  const isOut = (element: Element): boolean => {
    if (element.closest('[inert], [hidden], .taro_page_shade') || element.matches(':disabled')) return true;
    const { visibility, display, pointerEvents } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return visibility === 'hidden' || display === 'none' || pointerEvents === 'none' || width * height < 2;
  };
  const reacts = (element: Element, x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    const label = element.closest('label');
    return hit !== null && (element.contains(hit) || (label?.contains(hit) ?? false));
  };
  const isSmall = (element: Element): boolean => {
    const first = element.getBoundingClientRect();
    if (first.width >= least - 0.5 && first.height >= least - 0.5) return false;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y, reach] = [left + width / 2, top + height / 2, least / 2 - 1];
    const across = width >= least - 0.5 || (reacts(element, x - reach, y) && reacts(element, x + reach, y));
    const along = height >= least - 0.5 || (reacts(element, x, y - reach) && reacts(element, x, y + reach));
    return !(across && along);
  };
  return [...document.querySelectorAll(TAPPABLE)]
    .filter((element) => !isOut(element) && isSmall(element))
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const words = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return {
        name: `${words.slice(0, 30)} .${String(element.className)}`,
        width: Math.round(width),
        height: Math.round(height),
      };
    });
}

/** The tappable things of the page on screen that a finger misses. */
export async function findSmallTargets(page: Page): Promise<SmallTarget[]> {
  // What runs TypeScript here names functions by this, which the page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  return page.evaluate(smallTargets, LEAST_PX);
}
