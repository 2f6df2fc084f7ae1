/** Where pictures of the brand lie. */
import { UPLOADED_FILE, webpOf, type PictureUse } from '../../cloudfunctions/contract/picture-files';

/** What keeps them: a static hosting, or the server; a browser has the page from it. */
const SERVER =
  process.env.TARO_ENV === 'h5' ? '' : process.env.TARO_APP_PICTURES || process.env.TARO_APP_SERVER || '';

/**
 * The address of a small file of the picture, for a page; not every picture has one. Null as below.
 * @example pictureFor('moli-milk.png', 'row') = '/pictures/moli-milk.row.webp'
 */
export const pictureFor = (name: string, use: PictureUse): string | null =>
  name === '' ? null : pictureAddress(webpOf(name, use));

/**
 * The address of the brand's picture `name`, as it was kept, for what takes no WebP: a card in a chat. Null:
 * there is none to show, or nothing keeps them for this mini-program.
 * @example pictureAddress('moli-milk.png') = '/pictures/moli-milk.png'
 */
export function pictureAddress(name: string): string | null {
  if (name === '' || (process.env.TARO_ENV !== 'h5' && SERVER === '')) return null;
  const folder = UPLOADED_FILE.test(name) ? 'uploads/v1' : 'pictures';
  return `${SERVER}/${folder}/${encodeURIComponent(name)}`;
}
