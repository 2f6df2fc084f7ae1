/*
 * What the automation protocol asks of the page: pages, elements, interfaces of `wx`. Node forwards each
 * question to one of these functions (automation/methods.ts); here they are answered.
 */
import { openElements } from './element-access';
import type { Bars } from './frame';
import type { OpenPage, PageStack } from './page-stack';
import { describe, type Phone } from './phone';
import type { Sheets } from './sheets';
import type { Wx } from './wx/wx';

export interface PageInfo {
  pageId: number;
  path: string;
  query: Record<string, string>;
}

/** What a test may look at without asking the mini-program. */
export interface Report {
  errors: string[];
  unsupported: string[];
  title: string;
  toast: string | null;
  sheet: { title: string; content: string; buttons: string[] } | null;
  screen: Phone['screen'];
  clipboard: string;
  sharedFiles: Phone['sharedFiles'];
  files: string[];
  shares: unknown[];
}

export interface Controls {
  setOnline(online: boolean): void;
  hide(): void;
  show(launch: { path?: string; query?: Record<string, string>; scene?: number }): void;
}

export interface AutomationParts {
  phone: Phone;
  stack: PageStack;
  bars: Bars;
  sheets: Sheets;
  wx: Wx;
  app: () => unknown;
  controls: Controls;
}

export type Automation = ReturnType<typeof openAutomation>;

declare global {
  interface Window {
    device: Automation;
  }
}

export function openAutomation(parts: AutomationParts) {
  const { stack, sheets, wx, app, controls } = parts;
  return {
    controls,
    elements: openElements(stack),
    ...pageAccess(stack),
    ...wxAccess(wx),
    /** What a function of a test sees among the scripts of the mini-program. */
    globals: () => ({
      wx: wx.object,
      getApp: app,
      getCurrentPages: () => stack.pages().map((page) => page.instance),
    }),
    pressSheet: (name: string): void => sheets.press(name),
    report: (): Report => reportOf(parts),
    fileText: (path: string): string | null => fileText(parts.phone, path),
  };
}

const infoOfPage = ({ id, path, query }: OpenPage): PageInfo => ({ pageId: id, path, query });

function pageAccess(stack: PageStack) {
  const pageOf = (id: number): OpenPage => {
    const page = stack.pages().find((candidate) => candidate.id === id);
    if (page === undefined) throw new Error(`page ${id} is not open`);
    return page;
  };
  return {
    currentPage(): PageInfo {
      const page = stack.current();
      if (page === undefined) throw new Error('no page is open');
      return infoOfPage(page);
    },
    pageStack: (): PageInfo[] => stack.pages().map(infoOfPage),
    pageData(pageId: number, path: string): unknown {
      const names = path.split('.').filter((name) => name !== '');
      const within = (at: unknown, name: string): unknown =>
        (at as Record<string, unknown> | undefined)?.[name];
      const data = names.reduce(within, pageOf(pageId).instance.data as unknown);
      return data === undefined ? null : (JSON.parse(JSON.stringify(data)) as unknown);
    },
    callPage(pageId: number, method: string, given: unknown[]): unknown {
      const { instance } = pageOf(pageId);
      return (instance[method] as (...all: unknown[]) => unknown).apply(instance, given);
    },
    windowProperty(pageId: number, name: string): unknown {
      const { scroller } = pageOf(pageId).frame;
      return (scroller as unknown as Record<string, unknown>)[name.split('.').pop() ?? ''];
    },
  };
}

type Called = (...given: unknown[]) => unknown;

function wxAccess(wx: Wx) {
  return {
    async callWx(method: string, given: unknown[]): Promise<unknown> {
      const called = wx.object[method];
      if (typeof called !== 'function') throw new Error(`wx.${method} is not a function`);
      try {
        return await (called as Called)(...given);
      } catch (failure) {
        // WeChat fails with a plain object, of which the protocol carries the words.
        throw new Error(describe(failure), { cause: failure });
      }
    },
    mock: (name: string, answerOf: Called, given: unknown[]): void =>
      wx.mock(name, function (this: unknown, options) {
        return answerOf.call(this, options, ...given);
      }),
    mockResult: (name: string, result: unknown): void => wx.mock(name, () => result),
    restore: (name: string): void => wx.restore(name),
  };
}

const reportOf = ({ phone, bars, sheets }: AutomationParts): Report => ({
  errors: [...phone.errors],
  unsupported: [...phone.unsupported],
  title: bars.title(),
  toast: sheets.toastSeen(),
  sheet: sheets.seen(),
  screen: { ...phone.screen },
  clipboard: phone.clipboard,
  sharedFiles: [...phone.sharedFiles],
  files: [...phone.files.keys()],
  shares: [...phone.shares],
});

function fileText({ files }: Phone, path: string): string | null {
  const content = files.get(path);
  if (content === undefined) return null;
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
