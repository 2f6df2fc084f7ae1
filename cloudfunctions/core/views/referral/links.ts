/** What a link says: to whoever shares it, and to whoever opens it. Reads only. */
import type {
  AttributionReply,
  OpenedLinkReply,
  SharedContent,
  ShareLinkReply,
} from '../../../contract/referral';
import type { ReferralProgramme } from '../../../contract/referral-programme';
import type { Db } from '../../../platform/db';
import type { Identity } from '../../../platform/identity';
import { isoInstant, type Instant } from '../../kernel/time';
import { readOffer } from '../../group/offers.store';
import { readSoldMenuNow } from '../../menu/sold-menu.store';
import { counts } from '../../referral/attribution.rules';
import { readAttribution } from '../../referral/links.store';
import { readOpenProgramme } from '../../referral/programme.store';
import { highestRateOf, rateOf } from '../../referral/rates.rules';
import type { Link } from '../../referral/referral.types';
import { referralWords, rewardWords } from '../../referral/words';
import { readMaskedNames, readRewardNames } from './referral-facts';
import { readReferrerTerms } from './referrer-terms';
import { readOrderFace, type OrderFace } from './shared-order';

/** A product as a link speaks of it. */
interface SharedProduct {
  product: string;
  category: string;
  name: string;
  picture: string;
  priceFen: number;
}

async function productOf(
  db: Db,
  brandId: number,
  { kind, id }: SharedContent,
): Promise<SharedProduct | null> {
  const product = kind === 'offer' ? await productOfOffer(db, brandId, id) : kind === 'item' ? id : null;
  if (product === null) return null;
  const { items, shown } = await readSoldMenuNow(db, brandId);
  const item = items.get(product);
  return item === undefined || !shown.has(product) ? null : { ...item, product };
}

async function productOfOffer(db: Db, brandId: number, offerId: string): Promise<string | null> {
  const row = await readOffer(db, brandId, offerId);
  return row?.offer.terms.kind === 'seats' ? row.offer.terms.product : null;
}

/** Whether what would be shared is there, and is the member's where it is an order. */
export async function isShareable(db: Db, who: Identity, content: SharedContent): Promise<boolean> {
  if (content.kind === 'order') return (await readOrderFace(db, who, content.id)) !== null;
  return isOffered(db, who.brandId, content);
}

/** Whether what the brand offers to everybody is there still. */
export async function isOffered(db: Db, brandId: number, content: SharedContent): Promise<boolean> {
  if (content.kind === 'item') return (await productOf(db, brandId, content)) !== null;
  if (content.kind === 'offer') return (await readOffer(db, brandId, content.id)) !== null;
  return true;
}

/** Page and query of what was shared. @example '/pages/menu/index?t=k7m2p9q4x1za' */
export function pathOf({ contentKind, contentId, token }: Link): string {
  const id = encodeURIComponent(contentId);
  switch (contentKind) {
    case 'item':
      return `/pages/menu/index?t=${token}`;
    case 'offer':
      return `/subpackages/groups/offer/index?offer=${id}&t=${token}`;
    case 'group':
      return `/subpackages/groups/group/index?group=${id}&t=${token}`;
    case 'order':
      return `/subpackages/order/shared/index?t=${token}`;
    case 'shop':
    case 'invite':
      return `/pages/home/index?t=${token}`;
  }
}

/** What its card and its poster say, to whoever shares it. */
export async function shareLink(
  db: Db,
  who: Identity,
  link: Link,
  now: Instant,
): Promise<Omit<ShareLinkReply, 'code'>> {
  const content = { kind: link.contentKind, id: link.contentId };
  const product = await productOf(db, who.brandId, content);
  const order = content.kind === 'order' ? await readOrderFace(db, who, content.id) : null;
  const programme = await readOpenProgramme(db, who.brandId, now);
  const name = (await readMaskedNames(db, [who.memberId]))(who.memberId);
  const path = pathOf(link);
  const { friendGets, youGet } =
    programme === null ? NOTHING : await promises(db, who, programme, product, now);
  return {
    token: link.token,
    title: order === null ? titleOf(link, name, product) : orderTitle(name, order),
    friendGets,
    youGet,
    picture: (product ?? order)?.picture ?? '',
    product: product && { name: product.name, priceFen: product.priceFen.toString() },
    path,
    link: `/#${path}`,
  };
}

const laterDaysOf = ({ control }: ReferralProgramme): number | null => control?.days ?? null;

const NOTHING = { friendGets: '', youGet: '' };

function titleOf({ contentKind }: Link, name: string, product: SharedProduct | null): string {
  if (contentKind === 'item' && product !== null) return referralWords.item(name, product.name);
  if (contentKind === 'offer' && product !== null) return referralWords.offer(name, product.name);
  if (contentKind === 'group') return referralWords.group(name);
  return contentKind === 'invite' ? referralWords.invite(name) : referralWords.shop(name);
}

const orderTitle = (name: string, { name: product, kinds }: OrderFace): string =>
  referralWords.order(name, product, kinds);

/** What joining by it gives the friend, and what their purchases give whoever shares. */
async function promises(
  db: Db,
  who: Identity,
  programme: ReferralProgramme,
  product: SharedProduct | null,
  now: Instant,
): Promise<typeof NOTHING> {
  const templateName = await readRewardNames(db, who.brandId, programme);
  const { friend, inviter } = programme.invite;
  const by = await readReferrerTerms(db, who, programme, now);
  const rateBp = product === null ? highestRateOf(programme, by) : rateOf(programme, by, product);
  const rate = product === null ? referralWords.youGetUpTo(rateBp) : referralWords.youGetRate(rateBp);
  const first = inviter === null ? [] : [referralWords.youGetFirst(rewardWords(inviter, templateName))];
  return {
    friendGets:
      friend === null
        ? ''
        : referralWords.friendGets(rewardWords(friend, templateName), laterDaysOf(programme)),
    youGet: [...(rateBp === 0 ? [] : [rate]), ...first].join('；'),
  };
}

/** What whoever opened it sees. `memberId`: null of a visitor. */
export async function openedLink(
  db: Db,
  { memberId, brandId }: { memberId: bigint | null; brandId: number },
  link: Link,
  now: Instant,
): Promise<OpenedLinkReply> {
  // The number of somebody's order is theirs.
  const id = link.contentKind === 'order' ? link.token : link.contentId;
  const content = { kind: link.contentKind, id };
  const programme = await readOpenProgramme(db, brandId, now);
  const opened = { content, path: pathOf(link) };
  if (programme === null || link.referrerId === memberId)
    return { ...opened, from: null, friendGets: '', notice: '' };
  const { friend } = programme.invite;
  const templateName = await readRewardNames(db, brandId, programme);
  const gets =
    friend === null || memberId !== null
      ? ''
      : referralWords.friendGets(rewardWords(friend, templateName), laterDaysOf(programme));
  const from = (await readMaskedNames(db, [link.referrerId]))(link.referrerId);
  return { ...opened, from, friendGets: gets, notice: referralWords.notice };
}

/** What can be shared, in words. @example '茉莉轻乳茶', '门店' */
export async function contentInWords(db: Db, brandId: number, content: SharedContent): Promise<string> {
  const product = await productOf(db, brandId, content);
  const what = {
    shop: referralWords.shopWhat,
    invite: referralWords.inviteWhat,
    group: referralWords.groupWhat,
    order: referralWords.orderWhat,
  };
  const other = content.kind === 'item' || content.kind === 'offer' ? null : what[content.kind];
  return product?.name ?? other ?? referralWords.goneWhat;
}

/** Whose purchase a member's next order would be. */
export async function showAttribution(db: Db, who: Identity, now: Instant): Promise<AttributionReply> {
  const found = await readAttribution(db, who.memberId);
  const programme = await readOpenProgramme(db, who.brandId, now);
  if (found === null || !counts(found, now) || programme === null) return { attribution: null };
  if (programme.attribution.newcomersOnly && !found.newcomer) return { attribution: null };
  const name = (await readMaskedNames(db, [found.referrerId]))(found.referrerId);
  const content = { kind: found.contentKind, id: found.contentId };
  return {
    attribution: {
      who: name,
      channel: found.channel,
      what: await contentInWords(db, who.brandId, content),
      since: isoInstant(found.since),
      until: isoInstant(found.until),
    },
  };
}
