/* Which pages a mini-program has, and how their addresses are read. */
import type { AppConfig } from './world';

/**
 * @example "/pages/card/index?a=1&b=%20" is { path: "pages/card/index", query: { a: "1", b: "%20" } }: WeChat
 * does not decode
 */
export function parseUrl(url: string): { path: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.replace(/^\//, '').split('?');
  const pairs = search.split('&').filter((pair) => pair !== '');
  const query = Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...rest] = pair.split('=');
      return [name, rest.join('=')];
    }),
  );
  return { path, query };
}

export function pagesOf({ pages, subPackages, subpackages }: AppConfig): string[] {
  const packages = subPackages ?? subpackages ?? [];
  return [
    ...pages,
    ...packages.flatMap((one) => one.pages.map((page) => `${one.root.replace(/\/$/, '')}/${page}`)),
  ];
}

export const tabsOf = ({ tabBar }: AppConfig): string[] =>
  (tabBar?.list ?? []).map(({ pagePath }) => pagePath);
