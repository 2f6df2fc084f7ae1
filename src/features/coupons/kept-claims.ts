/**
 * The ids under which coupons were asked for and no answer is known, by template or by the code that was
 * typed. No calls here.
 */
import { requestIds } from '../session/request-ids';

const kept = requestIds('huigan-coupon-claims');
/** @example const ids = useKeptClaims((state) => state.ids) */
export const useKeptClaims = kept.store;
export const beginClaim = kept.begin;
export const endClaim = kept.end;
