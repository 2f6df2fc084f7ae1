/** How the member came in, which page is on screen, and when the whole mini-program comes and goes. */
import Taro, { useDidHide, useDidShow } from '@tarojs/taro';

export interface WayIn {
  /** WeChat's number of the way in (1011: scanned a QR code); null in a browser. */
  scene: number | null;
  /**
   * `channel` of the link; of a mini-program code, `c` within its scene, or the place that the scene names.
   */
  channel: string | null;
  /** The table or counter whose code was scanned. */
  place: string | null;
  /** The code of a coupon that the link or the scanned code brings. */
  coupon: string | null;
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

/** Of the codes at a table or at the counter: `<store>.<place>`. */
const PLACE = /^[a-z0-9-]{1,30}\.[a-z0-9-]{1,30}$/;

/**
 * The table or counter that a text names: a code's scene, or an address that carries one. Null: it names
 * none.
 * @example placeIn('https://tea.example/?scene=west-lake.12') = 'west-lake.12'
 */
export function placeIn(text: string): string | null {
  const query = text.split('#').map((part) => valueIn(part.slice(part.indexOf('?') + 1), 'scene'));
  const scene = decoded(query.find((value) => value !== null) ?? text);
  return scene.length <= 32 && PLACE.test(scene) ? scene : null;
}

/** Of coupons, as people type them. */
const COUPON = /^[A-Za-z0-9-]{4,40}$/;

/**
 * The code of a coupon that a text brings: a code's scene, an address that carries one, or the code alone.
 * Null: it brings none.
 * @example couponIn('https://tea.example/?coupon=TEA2026') = 'TEA2026', couponIn('coupon=TEA2026') =
 *   'TEA2026', couponIn('https://tea.example/') = null
 */
export function couponIn(text: string): string | null {
  const found = decoded(text)
    .split(/[?#]/)
    .map((part) => valueIn(part, 'coupon'));
  const code = found.find((value) => value !== null) ?? text.trim();
  return COUPON.test(code) ? code : null;
}

/** Of a group, as its link and its code carry it. */
const GROUP = /^[0-9a-z]{10}$/;

/**
 * The group that a code's scene names; null: it names none.
 * @example groupIn('group%3Da1b2c3d4e5') = 'a1b2c3d4e5'
 */
export function groupIn(scene: string): string | null {
  const group = valueIn(decoded(scene), 'group');
  return group !== null && GROUP.test(group) ? group : null;
}

/**
 * In a browser, the group whose code was scanned: its address begins the app anywhere. WeChat opens the page
 * of a code itself. Null: none.
 */
export const scannedGroup = (): string | null =>
  process.env.TARO_ENV === 'h5'
    ? groupIn(new URLSearchParams(window.location.search).get('scene') ?? '')
    : null;

/** Of a link of somebody who recommends, as it and its code carry it. */
const TOKEN = /^[0-9a-z]{12}$/;

/**
 * The token that a link or a code brings; null: none.
 * @example tokenOf({ t: 'k7m2p9q4x1za' }) = tokenOf({ scene: 't%3Dk7m2p9q4x1za' }) = 'k7m2p9q4x1za'
 */
export function tokenOf(query: Record<string, string | undefined>): string | null {
  const token = query.t ?? valueIn(decoded(query.scene ?? ''), 't');
  return token !== null && TOKEN.test(token) ? token : null;
}

/** The token of the link or code that this visit began with, or was begun again with. */
export function tokenOfVisit(): string | null {
  if (process.env.TARO_ENV !== 'h5')
    return tokenOf(Taro.getEnterOptionsSync().query as Record<string, string | undefined>);
  const { search, hash } = window.location;
  const found = [search, hash.split('?')[1] ?? ''].map((query) =>
    tokenOf(Object.fromEntries(new URLSearchParams(query))),
  );
  return found.find((token) => token !== null) ?? null;
}

/** The same of a link's parameters: never the scene of a table. */
function couponOf(query: Record<string, string | undefined>): string | null {
  const code = query.coupon ?? valueIn(decoded(query.scene ?? ''), 'coupon');
  return code !== null && COUPON.test(code) ? code : null;
}

/**
 * The channel that a link or code names.
 * @example channelOf({ scene: 'c%3Dstore-12' }) = 'store-12', channelOf({ scene: 'west-lake.12' }) =
 *   'west-lake.12'
 */
export const channelOf = (query: Record<string, string | undefined>): string | null =>
  asWord(query.channel) ?? asWord(valueIn(decoded(query.scene ?? ''), 'c')) ?? placeIn(query.scene ?? '');

/** The way in of this visit. */
export function wayIn(): WayIn {
  if (process.env.TARO_ENV === 'h5') {
    const { search, hash } = window.location;
    const named = new URLSearchParams(search || hash.split('?')[1]);
    const query = Object.fromEntries(named);
    return {
      scene: null,
      channel: channelOf(query),
      place: placeIn(query.scene ?? ''),
      coupon: couponOf(query),
    };
  }
  const { scene, query: given } = Taro.getEnterOptionsSync();
  const query = given as Record<string, string | undefined>;
  return {
    scene: scene ?? null,
    channel: channelOf(query),
    place: placeIn(query.scene ?? ''),
    coupon: couponOf(query),
  };
}

/** WeChat's numbers of codes that were scanned. */
const SCANNED = new Set([1011, 1012, 1013, 1047, 1048, 1049]);

/**
 * Whether somebody just came by the address or the code that `wayIn` tells of: in a browser it was not loaded
 * anew or gone back to, in WeChat it was scanned.
 */
export function isNewVisit(): boolean {
  if (process.env.TARO_ENV !== 'h5') return SCANNED.has(wayIn().scene ?? 0);
  const [way] = performance.getEntriesByType?.('navigation') ?? [];
  return way === undefined || (way as PerformanceNavigationTiming).type === 'navigate';
}

/** Path of the page on screen, without a slash in front and without its query; null before the first. */
export function currentPage(): string | null {
  const path = Taro.getCurrentInstance().router?.path.replace(/^\//, '').split('?')[0];
  return path === undefined || path === '' ? null : path;
}

/** What the address of the page on screen gives as `name`; null: nothing. */
export const pageParameter = (name: string): string | null =>
  decoded(Taro.getCurrentInstance().router?.params?.[name] ?? '') || null;

/** The group that the page on screen was opened for, by a link or by a code; empty: none. */
export const groupOfPage = (): string =>
  pageParameter('group') ?? groupIn(pageParameter('scene') ?? '') ?? '';

/**
 * For app.tsx: the whole mini-program comes to the front (also the first time), and goes. For a page: the
 * page does.
 */
export function useComingAndGoing(onCome: () => void, onGo: () => void): void {
  useDidShow(onCome);
  useDidHide(onGo);
}

/** Where the app lies in a browser; a mini-program knows it from its server. */
const browserHome = (): string =>
  process.env.TARO_ENV === 'h5' ? window.location.origin : (process.env.TARO_APP_SERVER ?? '');

/**
 * The address that a browser opens the menu of a scene with, as a printed code says it.
 * @example menuAddress('west-lake.12') = 'https://tea.example/?scene=west-lake.12#/pages/menu/index'
 */
export const menuAddress = (scene: string): string =>
  `${browserHome()}/?scene=${encodeURIComponent(scene)}#/pages/menu/index`;

/**
 * The address that a browser opens a page with.
 * @example pageAddress('/pages/home/index') = 'https://tea.example/#/pages/home/index'
 */
export const pageAddress = (page: string): string => `${browserHome()}/#${page}`;

/**
 * The address that a browser opens a link of the server with.
 * @example linkAddress('/#/pages/home/index?t=k7m2p9q4x1za') =
 *   'https://tea.example/#/pages/home/index?t=k7m2p9q4x1za'
 */
export const linkAddress = (link: string): string =>
  link.startsWith('/') ? `${browserHome()}${link}` : link;
