/* Going from page to page, the title of the page, scrolling it, and asking for its elements. */
import { toDomSelector } from '../../wx-selector';
import type { Bars } from '../frame';
import type { PageStack } from '../page-stack';
import { answer, textOf, type Options } from './reply';

export function routesApi(stack: PageStack, bars: Bars): object {
  const go = (name: string, work: (url: string) => void) => (options: Options) =>
    answer(name, options, () => work(textOf(options, 'url')));
  return {
    navigateTo: go('navigateTo', (url) => stack.navigateTo(url)),
    redirectTo: go('redirectTo', (url) => stack.redirectTo(url)),
    reLaunch: go('reLaunch', (url) => stack.reLaunch(url)),
    switchTab: go('switchTab', (url) => stack.switchTab(url)),
    navigateBack: (options?: Options) =>
      answer('navigateBack', options, () => {
        const { delta = 1 } = options ?? {};
        stack.navigateBack(Number(delta));
      }),
    setNavigationBarTitle: (options: Options) =>
      answer('setNavigationBarTitle', options, () => bars.setTitle(textOf(options, 'title'))),
    pageScrollTo: (options: Options) =>
      answer('pageScrollTo', options, () => {
        const { scrollTop = 0, selector } = options;
        const frame = stack.current()?.frame;
        const wanted =
          typeof selector === 'string' ? frame?.content.querySelector(toDomSelector(selector)) : undefined;
        if (wanted) wanted.scrollIntoView();
        else frame?.scroller.scrollTo({ top: Number(scrollTop) });
      }),
    startPullDownRefresh: (options?: Options) =>
      answer('startPullDownRefresh', options, () => void stack.tellCurrent('onPullDownRefresh')),
    stopPullDownRefresh: (options?: Options) => answer('stopPullDownRefresh', options, () => {}),
    createSelectorQuery: () => stack.current()?.instance.createSelectorQuery(),
    createIntersectionObserver: (
      page: { createIntersectionObserver(options?: object): unknown },
      options?: object,
    ) => page.createIntersectionObserver(options),
  };
}
