/**
 * Allies (品牌联合): another brand, a mall or an office that hands out coupons of the brand and may bear a part
 * of them, and districts (商圈) of several; what operators ask about them and are told. Which coupons are an
 * ally's, and who bears them, their templates say (contract/coupon.ts: `bearers`). Amounts are fen, as
 * decimal strings in replies.
 */
import * as z from 'zod/mini';
import { after, code, key, month, revision, text } from './shapes';

/** What it is. */
export const ALLY_KINDS = ['brand', 'mall', 'office'] as const;
export type AllyKind = (typeof ALLY_KINDS)[number];

export const allySchema = z.object({
  name: text(1, 40),
  kind: z.enum(ALLY_KINDS),
  /** The district that it belongs to; null: none. */
  district: z.nullable(code),
  /** Whether new coupons may be its own. */
  isOpen: z.boolean(),
});
export type Ally = z.infer<typeof allySchema>;

export const districtSchema = z.object({
  name: text(1, 40),
  /** The brand's own stores in it. */
  stores: z.array(key).check(z.maxLength(200)),
});
export type District = z.infer<typeof districtSchema>;

export const ALLY_ACTIONS = [
  z.object({ action: z.literal('list-allies'), after }),
  /** `after`: the revision that was seen, 0: a new one. */
  z.object({ action: z.literal('save-ally'), ally: code, document: allySchema, after: revision }),
  z.object({ action: z.literal('list-districts'), after }),
  z.object({ action: z.literal('save-district'), district: code, document: districtSchema, after: revision }),
  /** What a month brought, by ally and by district. */
  z.object({ action: z.literal('show-ally-results'), month, after }),
  z.object({ action: z.literal('export-ally-results'), month, after }),
] as const;

export interface AllyLine extends Ally {
  ally: string;
  revision: number;
  savedAt: string;
  /** Who saved it last. */
  by: string;
}
export interface AlliesReply {
  allies: AllyLine[];
  next: string | null;
}
export interface DistrictLine extends District {
  district: string;
  revision: number;
  savedAt: string;
  by: string;
}
export interface DistrictsReply {
  districts: DistrictLine[];
  next: string | null;
}
export interface SavedRevisionReply {
  revision: number;
}

/** What coupons of a month came to; uses by the day of the use, by the terms of the coupon's version. */
export interface AllyFigures {
  /** Coupons that members received. */
  given: string;
  used: string;
  /** Of them in orders of the mini-program. */
  orders: string;
  /** Members whose first order of all was with one. */
  newcomers: string;
  /** Taken off, without what went back. */
  offFen: string;
  /** What is left of what those orders paid. */
  salesFen: string;
  /** Who bears what was taken off; they add up to it. */
  brandFen: string;
  storeFen: string;
  partnerFen: string;
}
export interface AllyResult extends AllyFigures {
  ally: string;
  name: string;
  kind: AllyKind;
  /** What its district is called; empty: it has none. */
  districtName: string;
}
export interface DistrictResult extends AllyFigures {
  district: string;
  name: string;
  allies: number;
  /** Of the uses: at the brand's stores in the district. */
  usedInside: string;
}
export interface AllyResultsReply {
  month: string;
  /** A page, by their codes; whoever brought nothing is among them. */
  allies: AllyResult[];
  /** Every district. */
  districts: DistrictResult[];
  /** Of all allies. */
  total: AllyFigures;
  next: string | null;
}
