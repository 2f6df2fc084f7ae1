/*
 * The pages that are open, in their order, and what each hears of its life: onLoad, onShow, onReady, onHide,
 * onUnload. The rules of `wx.navigateTo` and its kin are here; what frames look like is not.
 */
import { pagesOf, parseUrl, tabsOf } from './app-pages';
import { leaveContainer } from './elements/page-container';
import type { FrameView } from './frame';
import type { RenderedPage, Renderer } from './renderer';
import type { AppConfig } from './world';

/** More pages than this cannot be opened above each other. */
const DEEPEST = 10;

export interface OpenPage extends RenderedPage {
  id: number;
  path: string;
  query: Record<string, string>;
  frame: FrameView;
}

/** Why a page cannot be opened, in WeChat's words. */
export class RouteError extends Error {
  override name = 'RouteError';
}

export interface PageSurroundings {
  renderer: Renderer;
  /** An empty frame for a page, hidden. */
  makeFrame(path: string): FrameView;
  /** Another page is seen. */
  onChange(page: OpenPage): void;
  /** A page threw this: WeChat reports it, and goes on. */
  onError(error: unknown): void;
}

export class PageStack {
  private readonly known: readonly string[];
  private readonly tabs: readonly string[];
  private readonly stack: OpenPage[] = [];
  /** Tab pages stay alive while another tab is seen. */
  private readonly sleeping = new Map<string, OpenPage>();
  private lastId = 0;

  constructor(
    config: AppConfig,
    private readonly around: PageSurroundings,
  ) {
    this.known = pagesOf(config);
    this.tabs = tabsOf(config);
  }

  pages(): readonly OpenPage[] {
    return this.stack;
  }

  current(): OpenPage | undefined {
    return this.stack[this.stack.length - 1];
  }

  /** Tells the page that is seen. */
  tellCurrent(event: string, ...told: unknown[]): unknown {
    const page = this.current();
    return page === undefined ? undefined : this.tell(page, event, ...told);
  }

  navigateTo(url: string): void {
    const { path, query } = this.check(url);
    if (this.tabs.includes(path)) throw new RouteError('can not navigateTo a tabbar page');
    if (this.stack.length >= DEEPEST) throw new RouteError('webview count limit exceed');
    const before = this.current();
    if (before !== undefined) this.hide(before);
    this.open(path, query);
  }

  redirectTo(url: string): void {
    const { path, query } = this.check(url);
    if (this.tabs.includes(path)) throw new RouteError('can not redirectTo a tabbar page');
    const before = this.stack.pop();
    if (before !== undefined) this.close(before);
    this.open(path, query);
  }

  reLaunch(url: string): void {
    const { path, query } = this.check(url);
    for (const page of [...this.stack.splice(0).reverse(), ...this.sleeping.values()]) this.close(page);
    this.sleeping.clear();
    this.open(path, query);
  }

  switchTab(url: string): void {
    const { path } = parseUrl(url);
    if (!this.tabs.includes(path)) throw new RouteError('can not switch to no-tabBar page');
    if (this.current()?.path === path) return;
    for (const page of this.stack.splice(0).reverse()) this.leaveForTab(page);
    const asleep = this.sleeping.get(path);
    if (asleep === undefined) return this.open(path, {});
    this.sleeping.delete(path);
    this.stack.push(asleep);
    this.show(asleep);
  }

  navigateBack(delta: number): void {
    const shown = this.current();
    if (shown !== undefined && leaveContainer(shown.frame.content)) return;
    if (this.stack.length < 2) throw new RouteError('cannot navigate back at first page.');
    for (let left = Math.min(Math.max(delta, 1), this.stack.length - 1); left > 0; left -= 1) {
      const page = this.stack.pop();
      if (page !== undefined) this.close(page);
    }
    const page = this.current();
    if (page !== undefined) this.show(page);
  }

  private check(url: string): { path: string; query: Record<string, string> } {
    const asked = parseUrl(url);
    if (!this.known.includes(asked.path)) throw new RouteError(`page "${asked.path}" is not found`);
    return asked;
  }

  private open(path: string, query: Record<string, string>): void {
    const frame = this.around.makeFrame(path);
    const rendered = this.around.renderer.render(path, frame.content);
    const page = { ...rendered, id: (this.lastId += 1), path, query, frame };
    Object.assign(page.instance, { route: path, __route__: path, options: query });
    this.stack.push(page);
    this.tell(page, 'onLoad', query);
    this.show(page);
    requestAnimationFrame(() => this.tell(page, 'onReady'));
  }

  private show(page: OpenPage): void {
    page.wearStyles(true);
    page.frame.show();
    this.tell(page, 'onShow');
    this.around.onChange(page);
  }

  private hide(page: OpenPage): void {
    this.tell(page, 'onHide');
    page.frame.hide();
    page.wearStyles(false);
  }

  private close(page: OpenPage): void {
    this.tell(page, 'onUnload');
    page.remove();
    page.frame.remove();
  }

  private leaveForTab(page: OpenPage): void {
    if (!this.tabs.includes(page.path)) return this.close(page);
    if (page.frame.isShown()) this.hide(page);
    this.sleeping.set(page.path, page);
  }

  private tell(page: OpenPage, event: string, ...told: unknown[]): unknown {
    const method = page.instance[event];
    if (typeof method !== 'function') return undefined;
    try {
      return (method as (...all: unknown[]) => unknown).apply(page.instance, told);
    } catch (error) {
      this.around.onError(error);
      return undefined;
    }
  }
}
