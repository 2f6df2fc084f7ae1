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

interface Message {
  title: string;
  path: string;
  imageUrl?: string;
}
const messageOf = ({ title, path, picture }: ShareCard): Message => ({
  title,
  path,
  ...(picture === null ? {} : { imageUrl: picture }),
});

/**
 * What WeChat sends when the page is passed on, by its menu or by a button. The page's config has
 * `enableShareAppMessage`. Of several on a page, WeChat takes the first.
 * @param better asks for a card that counts for somebody; WeChat waits three seconds for it, then sends the
 *   other
 */
export function useShareCard(card: ShareCard, better?: () => Promise<ShareCard>): void {
  useShareAppMessage(() =>
    better === undefined
      ? messageOf(card)
      : { ...messageOf(card), promise: better().then((found) => messageOf(found)) },
  );
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
