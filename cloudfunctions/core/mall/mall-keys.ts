/** The names under which the mall's points and coupons are known elsewhere. Pure. */

/** The source of redemptions of points for coupons of the mall; those for goods are their order's. */
export const MALL_SOURCE = 'mall';

/** The id of the redemption of an exchange: a device's own ids are no others'. @example '42:8f2kq0aa' */
export const mallRedemptionIdOf = (memberId: bigint, exchangeId: string): string =>
  `${memberId}:${exchangeId}`;

/** For what an exchange's coupon is issued. @example 'mall:8f2kq0aa' */
export const mallCauseOf = (exchangeId: string): string => `mall:${exchangeId}`;
