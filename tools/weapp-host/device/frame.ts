/*
 * Where a page is seen: its own scrolling frame between the title bar and the tab bar, and those two bars,
 * which WeChat draws itself. Colours come from app.json and theme.json.
 */
import { tabsOf } from './app-pages';
import type { AppConfig, PackedApp, PageConfig } from './world';

/** Heights of what WeChat draws. Pixels. */
export const BARS = { status: 20, title: 44, tabs: 50 };

export interface FrameView {
  /** The page is rendered into it. */
  content: HTMLElement;
  /** Scrolls, and holds `content`. */
  scroller: HTMLElement;
  show(): void;
  hide(): void;
  isShown(): boolean;
  remove(): void;
}

export interface Bars {
  makeFrame(path: string): FrameView;
  /** Draws the bars for the page that is seen. */
  draw(path: string, canGoBack: boolean): void;
  setTitle(title: string): void;
  title(): string;
}

export interface BarActions {
  back(): void;
  switchTab(path: string): void;
}

const theme = (): 'dark' | 'light' => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

/** The window of a page: its own settings over those of the app. */
const windowOf = (packed: PackedApp, path: string): PageConfig =>
  resolveTheme({ ...packed.configs.app.window, ...(packed.configs[path] as PageConfig) }, packed);

/** Names that begin with @ become what theme.json says of them by day or by night. */
function resolveTheme<T extends object>(settings: T, { configs }: PackedApp): T {
  const names = configs.theme?.[theme()] ?? {};
  const entries = Object.entries(settings).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && value.startsWith('@') ? (names[value.slice(1)] ?? value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

const make = (tag: string, className: string, parent: HTMLElement): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  parent.append(element);
  return element;
};

export function openBars(packed: PackedApp, actions: BarActions): Bars {
  const app: AppConfig = packed.configs.app;
  const tabs = tabsOf(app);
  const frames = make('div', 'phone-frames', document.body);
  const titleBar = make('div', 'phone-title-bar', document.body);
  const back = make('div', 'phone-back', titleBar);
  back.textContent = '‹';
  back.setAttribute('role', 'button');
  back.setAttribute('aria-label', '返回');
  back.addEventListener('click', actions.back);
  const title = make('div', 'phone-title', titleBar);
  const tabBar = make('div', 'phone-tab-bar', document.body);

  const drawTabs = (current: string): void => {
    tabBar.hidden = !tabs.includes(current);
    const colours = resolveTheme(app.tabBar ?? { list: [] }, packed);
    tabBar.style.background = colours.backgroundColor ?? '';
    tabBar.replaceChildren();
    for (const item of colours.list) {
      const { pagePath, text, iconPath, selectedIconPath } = resolveTheme(item, packed);
      const isCurrent = pagePath === current;
      const tab = make('div', 'phone-tab', tabBar);
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(isCurrent));
      tab.style.color = (isCurrent ? colours.selectedColor : colours.color) ?? '';
      const icon = isCurrent ? (selectedIconPath ?? iconPath) : iconPath;
      if (icon !== undefined) make('img', 'phone-tab-icon', tab).setAttribute('src', `/${icon}`);
      make('span', '', tab).textContent = text;
      tab.addEventListener('click', () => actions.switchTab(pagePath));
    }
  };

  return {
    makeFrame(path) {
      const isCustom = windowOf(packed, path).navigationStyle === 'custom';
      const top = isCustom ? 0 : BARS.status + BARS.title;
      const bottom = tabs.includes(path) ? BARS.tabs : 0;
      const frame = make('div', 'phone-frame', frames);
      Object.assign(frame.style, { top: `${top}px`, bottom: `${bottom}px`, display: 'none' });
      frame.style.setProperty('--frame-height', `calc(100lvh - ${top + bottom}px)`);
      frame.dataset.path = path;
      const scroller = make('div', 'phone-scroller', frame);
      const content = make('wx-page', '', scroller);
      return {
        content,
        scroller,
        show: () => void (frame.style.display = ''),
        hide: () => void (frame.style.display = 'none'),
        isShown: () => frame.style.display === '',
        remove: () => frame.remove(),
      };
    },
    draw(path, canGoBack) {
      const settings = windowOf(packed, path);
      titleBar.hidden = settings.navigationStyle === 'custom';
      title.textContent = settings.navigationBarTitleText ?? '';
      titleBar.style.background = settings.navigationBarBackgroundColor ?? '#000';
      titleBar.style.color = settings.navigationBarTextStyle ?? 'white';
      document.body.style.background = settings.backgroundColor ?? '#fff';
      back.hidden = !canGoBack;
      drawTabs(path);
    },
    setTitle: (text) => void (title.textContent = text),
    title: () => title.textContent ?? '',
  };
}
