/** Where a message leads. Nothing else. */
import type { MessageTarget } from '../../cloudfunctions/contract/message-limits';
import { openCard, openMall, openMenu, openWallet } from './navigation';

const PAGES: Record<MessageTarget, () => Promise<void>> = {
  menu: openMenu,
  coupons: openWallet,
  points: openMall,
  card: openCard,
};

/** Opens the page that a message names. */
export const openMessageTarget = (target: MessageTarget): Promise<void> => PAGES[target]();
