/**
 * What is on screen between a tap and a page whose scripts are still on their way: the shape of a page, then,
 * where they did not come, why and what to do. Browsers only; looks: styles/page-wait.scss.
 */
import { fetchPage } from './page-scripts';

export const waitWords = {
  busy: '正在打开…',
  failed: '网络未连接，页面无法打开',
  retry: '重试',
  back: '返回',
} as const;

/** Whoever waits less has seen nothing. Milliseconds. */
const SOON_MS = 80;
const BARS = 5;

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function button(className: string, words: string, onPress: () => void): HTMLElement {
  const made = element('button', className, words);
  made.addEventListener('click', onPress);
  return made;
}

interface Cover {
  showBusy(): void;
  showFailed(): void;
  remove(): void;
}

/** Over the page that is shown; a tab's leaves the tabs free. */
function coverPage(isTab: boolean, onRetry: () => void, onBack: () => void): Cover {
  const cover = element('div', `page-wait${isTab ? ' page-wait-tab' : ''}`);
  const back = button('page-wait-back', '', onBack);
  back.setAttribute('aria-label', waitWords.back);
  const said = element('p', 'page-wait-said');
  said.setAttribute('role', 'status');
  const body = element('div', 'page-wait-body');
  cover.append(back, said, body);
  const show = (words: string, ...children: HTMLElement[]): void => {
    said.textContent = words;
    body.replaceChildren(...children);
    if (!cover.isConnected) document.body.append(cover);
  };
  return {
    showBusy: () =>
      show(waitWords.busy, ...Array.from({ length: BARS }, () => element('div', 'page-wait-bar'))),
    showFailed: () => show(waitWords.failed, button('page-wait-retry', waitWords.retry, onRetry)),
    remove: () => cover.remove(),
  };
}

/** Ends the wait there is. */
export let giveUp: () => void = () => undefined;

/**
 * Waits for what a page needs. Another way that is chosen meanwhile, and the browser's Back, give it up.
 * @returns whether the page can be opened; false: the member did not want it any more
 */
export function awaitPage(url: string, isTab: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const leave = (): void => end(false);
    const begin = (): void => {
      const timer = setTimeout(cover.showBusy, SOON_MS);
      void fetchPage(url)
        .then(() => end(true), cover.showFailed)
        .finally(() => clearTimeout(timer));
    };
    const cover = coverPage(isTab, begin, leave);
    const end = (isHere: boolean): void => {
      window.removeEventListener('popstate', leave);
      giveUp = () => undefined;
      resolve(isHere);
      // The page is painted first.
      requestAnimationFrame(cover.remove);
    };
    giveUp = leave;
    window.addEventListener('popstate', leave);
    begin();
  });
}

/** Scripts that the browser's own Back, or a reload, wanted and did not get: the page begins again. */
export function sayPageFailed(): void {
  const cover = coverPage(
    false,
    () => window.location.reload(),
    () => window.history.back(),
  );
  cover.showFailed();
}
