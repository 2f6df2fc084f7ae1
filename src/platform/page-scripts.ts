/**
 * The scripts and styles of a page, which a browser fetches when the page is first opened. A mini-program has
 * them all.
 */

/** As Taro's entry hands it to its router. */
interface Route {
  path: string;
  /** What was fetched once comes from memory; what failed is fetched again. */
  load: (context: object, parameters: object) => [Promise<unknown>, ...unknown[]];
}
declare global {
  interface Window {
    __taroAppConfig?: { routes?: Route[] };
  }
}

const pathOf = (url: string): string => (url.split('?')[0] ?? '').replace(/^\//, '');
const here = new Set<string>();
const routeOf = (path: string): Route | undefined =>
  window.__taroAppConfig?.routes?.find((each) => each.path === path);

/** Whether a page opens without the network. An address that no page has needs nothing. */
export function isPageHere(url: string): boolean {
  const path = pathOf(url);
  return process.env.TARO_ENV !== 'h5' || here.has(path) || routeOf(path) === undefined;
}

/** Fetches what a page needs. Rejects where it did not come. */
export async function fetchPage(url: string): Promise<void> {
  if (isPageHere(url)) return;
  const path = pathOf(url);
  await routeOf(path)?.load({}, {})[0];
  here.add(path);
}

/** Nobody waits longer for a page that is only to be ready. Milliseconds. */
const READY_MS = 3000;

/**
 * Fetches what a page needs before something that must be followed by it at once, as a browser's going to the
 * cashier: its Back then leads to that page. Never rejects, and does not wait for long.
 */
export function readyPage(url: string): Promise<void> {
  if (isPageHere(url)) return Promise.resolve();
  const late = new Promise<void>((resolve) => setTimeout(resolve, READY_MS));
  return Promise.race([fetchPage(url).catch(() => undefined), late]);
}

/** A browser says what it lacks when the scripts or the styles of a page did not come. */
export const isMissingScript = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'ChunkLoadError' || /^Loading (CSS )?chunk /.test(error.message));
