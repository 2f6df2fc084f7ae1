/* What a page hears of being scrolled: onPageScroll, and onReachBottom once each time its end comes near. */
import type { FrameView } from './frame';

/** How far from the end of a page its end is near when app.json does not say. Pixels. */
const NEAR = 50;

export function watchScrolling(
  { scroller }: FrameView,
  near: number = NEAR,
  tell: (event: 'onPageScroll' | 'onReachBottom', told?: object) => void,
): void {
  let wasNear = false;
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    tell('onPageScroll', { scrollTop });
    const isNear = scrollHeight - scrollTop - clientHeight <= near;
    if (isNear && !wasNear) tell('onReachBottom');
    wasNear = isNear;
  });
}
