/** One way at a time from page to page. Which pages there are is in navigation.ts. */
import Taro from '@tarojs/taro';
import { beforeLeaving } from './back-closes';
import { fetchLikelyNext } from './likely-next';
import { isPageHere } from './page-scripts';
import { awaitPage, giveUp } from './page-wait';

let onTheWay: string | null = null;

/** In a browser the address is the new page's before that page is on screen; a tab's may carry a code. */
function isShown(url: string, isTab: boolean): boolean {
  if (process.env.TARO_ENV !== 'h5') return false;
  const shown = window.location.hash.slice(1);
  return (isTab ? shown.split('?')[0] : shown) === url;
}

type Way = 'above' | 'tab' | 'instead' | 'back';

/** A second tap on the way changes nothing; another way that is chosen meanwhile counts instead. */
async function goOnce(url: string, go: () => Promise<unknown>, way: Way): Promise<void> {
  const isTab = way === 'tab';
  if (isShown(url, isTab) || onTheWay === url) return;
  onTheWay = url;
  giveUp();
  try {
    if (!isPageHere(url) && !(await awaitPage(url, isTab))) return;
    const leaving = beforeLeaving(way === 'above');
    if (leaving !== null) await leaving;
    await go();
    fetchLikelyNext(url);
  } finally {
    if (onTheWay === url) onTheWay = null;
  }
}

/** Opens a page above the one that is shown. */
export const show = (url: string) => (): Promise<void> =>
  goOnce(url, () => Taro.navigateTo({ url }), 'above');
/** Opens a tab: every page above it is closed. */
export const switchTo = (url: string) => (): Promise<void> =>
  goOnce(url, () => Taro.switchTab({ url }), 'tab');
/** Opens a page instead of the one that is shown. */
export const replaceWith = (url: string): Promise<void> =>
  goOnce(url, () => Taro.redirectTo({ url }), 'instead');

/** Back to the page before; `otherwise` where the page was opened by its address. */
export const back = (otherwise: () => Promise<void>): Promise<void> =>
  Taro.getCurrentPages().length > 1 ? goOnce('back', () => Taro.navigateBack(), 'back') : otherwise();
