/** How the member came in, which page is on screen, and when the whole mini-program comes and goes. */
import Taro, { useDidHide, useDidShow } from '@tarojs/taro';

export interface WayIn {
  /** WeChat's number of the way in (1011: scanned a QR code); null in a browser. */
  scene: number | null;
  /** `channel` of the link; of a mini-program code, `c` within its scene. */
  channel: string | null;
}

/** What the contract takes as a channel: anything else was typed by somebody. */
const WORD = /^[\w./:-]{1,60}$/;
const asWord = (text: string | null | undefined): string | null => (text && WORD.test(text) ? text : null);

/** The value of `name` in a query such as `c=store-12&v=1`. */
function valueIn(query: string, name: string): string | null {
  const found = query.split('&').find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/**
 * The channel that a link or code names.
 * @example channelOf({ scene: 'c%3Dstore-12' }) = 'store-12'
 */
export const channelOf = (query: Record<string, string | undefined>): string | null =>
  asWord(query.channel) ?? asWord(valueIn(decoded(query.scene ?? ''), 'c'));

/** The way in of this visit. */
export function wayIn(): WayIn {
  if (process.env.TARO_ENV === 'h5') {
    const { search, hash } = window.location;
    const channel = new URLSearchParams(search || hash.split('?')[1]).get('channel');
    return { scene: null, channel: asWord(channel) };
  }
  const { scene, query } = Taro.getEnterOptionsSync();
  return { scene: scene ?? null, channel: channelOf(query as Record<string, string | undefined>) };
}

/** Path of the page on screen, without a slash in front and without its query; null before the first. */
export function currentPage(): string | null {
  const path = Taro.getCurrentInstance().router?.path.replace(/^\//, '').split('?')[0];
  return path === undefined || path === '' ? null : path;
}

/** What the address of the page on screen gives as `name`; null: nothing. */
export const pageParameter = (name: string): string | null =>
  decoded(Taro.getCurrentInstance().router?.params?.[name] ?? '') || null;

/** For app.tsx: the whole mini-program comes to the front (also the first time), and goes. For a page: the page does. */
export function useComingAndGoing(onCome: () => void, onGo: () => void): void {
  useDidShow(onCome);
  useDidHide(onGo);
}
