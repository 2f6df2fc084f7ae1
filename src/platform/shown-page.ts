/** Keeps the page that was gone back to on screen. Browsers only. */
import Taro from '@tarojs/taro';

/** What Taro's router hides a page with. */
const HIDDEN = 'taro_page_shade';

/**
 * Taro's router hides a page 350 ms after another was opened above it, and does not ask whether the member
 * has come back by then: nothing would show the page again. This takes the hiding back, before it is painted.
 * @returns ends it
 */
export function keepShownPage(): () => void {
  if (process.env.TARO_ENV !== 'h5') return () => undefined;
  const observer = new MutationObserver((changes) => {
    const shown = Taro.getCurrentPages().at(-1)?.path;
    for (const { target } of changes) {
      if (!(target instanceof Element) || target.id !== shown) continue;
      // Removing what is not there counts as a change, too.
      if (target.classList.contains(HIDDEN)) target.classList.remove(HIDDEN);
    }
  });
  observer.observe(document.body, { subtree: true, attributeFilter: ['class'] });
  return () => observer.disconnect();
}
