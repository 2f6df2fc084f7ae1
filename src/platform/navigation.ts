/** Going from page to page, and what a page hears of its own life. Paths of pages are spelled here and in app.config.ts only. */
import Taro, { useReachBottom } from '@tarojs/taro';

const MEMBERS_PAGE = '/pages/members/index';
const CARD_PAGE = '/pages/card/index';

/** Opens the card page above the list of members. */
export async function openCard(): Promise<void> {
  await Taro.navigateTo({ url: CARD_PAGE });
}

/** Back to the list of members, also for someone who opened the card page by its address. */
export async function backToMembers(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await Taro.redirectTo({ url: MEMBERS_PAGE });
}

/** Calls `onReach` when the page is scrolled to its end. */
export function useEndOfPage(onReach: () => void): void {
  useReachBottom(onReach);
}
