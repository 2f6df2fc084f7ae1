/** What can be passed on, with what its card says before the server gave it a link of one's own. Pure. */
import type { SharedContent, ShareLinkReply } from '../../../cloudfunctions/contract/referral';
import { groupOfferPage, homePage, menuPage } from '../../platform/navigation';
import type { PosterFacts } from './poster';
import { plainTitles } from './words';

export interface Shared {
  content: SharedContent;
  title: string;
  /** Page within the app. */
  path: string;
  /** A picture of the brand by its name; empty: none. */
  picture: string;
  /** What its poster says, where that is more than the server tells of a link. */
  poster?: () => PosterFacts;
}

const usual = (kind: SharedContent['kind'], id: string): SharedContent => ({ kind, id });

export const sharedShop: Shared = {
  content: usual('shop', ''),
  title: plainTitles.shop,
  path: homePage,
  picture: '',
};

export const sharedInvite: Shared = {
  content: usual('invite', ''),
  title: plainTitles.invite,
  path: homePage,
  picture: '',
};

/** A product of the menu. */
export const sharedItem = (product: string, name: string, picture: string): Shared => ({
  content: usual('item', product),
  title: plainTitles.item(name),
  path: menuPage,
  picture,
});

/** An offer of group-buy. */
export const sharedOffer = (offer: string, name: string, picture: string): Shared => ({
  content: usual('offer', offer),
  title: plainTitles.offer(name),
  path: groupOfferPage(offer),
  picture,
});

/** One of one's own orders; without a link of one's own it leads home. */
export const sharedOrder = (order: string, name: string, picture: string): Shared => ({
  content: usual('order', order),
  title: plainTitles.order(name),
  path: homePage,
  picture,
});

/** Names what is shared, and how. */
export const keyOf = ({ kind, id }: SharedContent): string => `${kind} ${id}`;

/** What a poster says of a link. */
export const factsOfLink = ({ title, friendGets, product, picture }: ShareLinkReply): PosterFacts => ({
  asks: title,
  name: product?.name ?? title,
  priceFen: product?.priceFen ?? null,
  old: null,
  strong: friendGets === '' ? null : friendGets,
  lines: [],
  picture,
});
