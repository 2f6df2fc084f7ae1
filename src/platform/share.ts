/** Passing a page on to friends: WeChat's own card, and its menu for a picture. */
import Taro, { useShareAppMessage } from '@tarojs/taro';

export interface ShareCard {
  title: string;
  /** Page and query, with a slash in front. */
  path: string;
  /** Address of a picture; null: WeChat takes one of the page. */
  picture: string | null;
}

/** Whether a button can open WeChat's choice of friends: `openType="share"`. */
export const canSendCards = process.env.TARO_ENV !== 'h5';

/**
 * What WeChat sends when the page is passed on, by its menu or by a button. The page's config has
 * `enableShareAppMessage`.
 */
export function useShareCard({ title, path, picture }: ShareCard): void {
  useShareAppMessage(() => ({ title, path, ...(picture === null ? {} : { imageUrl: picture }) }));
}

/**
 * Offers a picture to be sent to a friend or kept in the album, in WeChat's own menu, which needs no right to
 * the album. Never throws.
 */
export async function offerPicture(path: string): Promise<'done' | 'cancelled' | 'failed'> {
  try {
    await Taro.showShareImageMenu({ path });
    return 'done';
  } catch (error) {
    return ((error as { errMsg?: string }).errMsg ?? '').includes('cancel') ? 'cancelled' : 'failed';
  }
}
