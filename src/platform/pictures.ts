/** Where pictures of the brand lie. */

/** What keeps them: a static hosting, or the server; a browser has the page from it. */
const SERVER =
  process.env.TARO_ENV === 'h5' ? '' : process.env.TARO_APP_PICTURES || process.env.TARO_APP_SERVER || '';

/**
 * The address of the brand's picture `name`; null: there is none to show, or nothing keeps them for this
 * mini-program.
 * @example pictureAddress('moli-milk.png') = '/pictures/moli-milk.png'
 */
export function pictureAddress(name: string): string | null {
  if (name === '' || (process.env.TARO_ENV !== 'h5' && SERVER === '')) return null;
  return `${SERVER}/pictures/${encodeURIComponent(name)}`;
}
