/** The templates of coupons that a programme names. Pure. */
import type { Given, Programme } from '../../contract/programme';

/** A template, where it is named. @example {path: 'welcomeGift.coupons', template: 'free-cup'} */
export interface NamedTemplate {
  path: string;
  template: string;
}

const of = (path: string, gift: Pick<Given, 'coupons'> | null | undefined): NamedTemplate[] =>
  (gift?.coupons ?? []).map(({ template }) => ({ path: `${path}.coupons`, template }));

/** All of them: gifts, gifts of levels, the packet, gifts of the nth order. */
export const namedTemplates = ({
  welcomeGift,
  birthdayGift,
  packet,
  orderGifts = [],
  tiers,
}: Programme): NamedTemplate[] => [
  ...of('welcomeGift', welcomeGift),
  ...of('birthdayGift', birthdayGift),
  ...of('packet', packet),
  ...orderGifts.flatMap((gift, place) => of(`orderGifts.${place}`, gift)),
  ...tiers.levels.flatMap(({ gifts, monthlyGift }, level) => [
    ...gifts.flatMap((gift, place) => of(`tiers.levels.${level}.gifts.${place}`, gift)),
    ...of(`tiers.levels.${level}.monthlyGift`, monthlyGift),
  ]),
];
