/**
 * Partners at the operator's desk: part of what the function `promotion` is asked and tells. Applications,
 * terms, material, and statements that are paid by bank. Amounts are fen, as decimal strings in replies.
 */
import * as z from 'zod/mini';
import type { PartnerApplication } from './partner';
import {
  PARTNER_STATES,
  partnerTermsSchema,
  type PartnerKind,
  type PartnerState,
  type PartnerTerms,
} from './partner-terms';
import type { PayoutLine } from './referral-desk';
import { after, code, day, key, paragraph, picture, reason, revision, text } from './shapes';
import { WITHDRAWAL_ID } from './withdrawal';

const withdrawal = z.string().check(z.regex(WITHDRAWAL_ID));

/** What material leads to. */
export const MATERIAL_KINDS = ['shop', 'item', 'offer'] as const;

export const materialSchema = z.object({
  title: text(2, 30),
  /** To copy, with the link behind them. */
  words: paragraph(2, 500),
  /** One of the brand's; empty: none. */
  picture: picture(200),
  content: z.object({ kind: z.enum(MATERIAL_KINDS), id: text(0, 100) }),
  /** Days of the brand, both with them; `untilDay` null: until it is taken away. */
  fromDay: day,
  untilDay: z.nullable(day),
});
export type Material = z.infer<typeof materialSchema>;

export const PARTNER_DESK_ACTIONS = [
  /** What changed last first; `search`: by name. */
  z.object({
    action: z.literal('list-partners'),
    state: z.enum(PARTNER_STATES),
    search: z.optional(text(1, 20)),
    after,
  }),
  /** What lines of the last 30 days would have paid by these terms. `member`: a key. */
  z.object({ action: z.literal('try-partner-terms'), member: key, terms: partnerTermsSchema }),
  z.object({ action: z.literal('approve-partner'), member: key, terms: partnerTermsSchema }),
  z.object({ action: z.literal('refuse-partner'), member: key, note: reason }),
  /** `after`: the version that whoever changes it has seen. */
  z.object({
    action: z.literal('set-partner-terms'),
    member: key,
    terms: partnerTermsSchema,
    after: revision,
  }),
  z.object({ action: z.literal('end-partnership'), member: key, note: reason }),
  z.object({ action: z.literal('list-desk-materials'), after }),
  /** `revision`: the one that was edited; 0: it is new. */
  z.object({
    action: z.literal('save-material'),
    material: code,
    document: materialSchema,
    revision,
  }),
  z.object({ action: z.literal('end-material'), material: code }),
  /** Those of companies; `open`: that are not over. */
  z.object({ action: z.literal('list-statements'), open: z.boolean(), after }),
  z.object({
    action: z.literal('pay-statement'),
    withdrawal,
    bankReference: z.string().check(z.trim(), z.minLength(4), z.maxLength(40), z.regex(/^[0-9A-Za-z-]+$/)),
    paidOn: day,
  }),
  z.object({ action: z.literal('return-statement'), withdrawal, note: reason }),
  z.object({ action: z.literal('export-desk-statement'), withdrawal, after }),
] as const;

export interface PartnerLine {
  /** The member's key. */
  member: string;
  title: string;
  kind: PartnerKind;
  state: PartnerState;
  /** What they wrote; null: erased with the account. */
  application: PartnerApplication | null;
  appliedAt: string;
  since: string;
  note: string;
  /** The latest first. */
  terms: (PartnerTerms & { version: number; madeAt: string; inForce: boolean })[];
  /** What came by their links, ever: orders that pay, what was kept of them, what they pay now. */
  orders: number;
  soldFen: string;
  commissionFen: string;
}
export interface PartnersReply {
  partners: PartnerLine[];
  /** Applications that wait. */
  waiting: number;
  next: string | null;
}
export interface TriedTermsReply {
  days: number;
  orders: number;
  soldFen: string;
  /** By the programme as it is, and by these terms. */
  programmeFen: string;
  termsFen: string;
}
export interface DeskMaterial extends Material {
  material: string;
  revision: number;
  state: 'live' | 'ended';
}
export interface DeskMaterialsReply {
  materials: DeskMaterial[];
  next: string | null;
}
export interface StatementLine extends PayoutLine {
  company: string;
  creditCode: string;
  invoices: string[];
  bankReference: string;
  paidOn: string | null;
}
export interface StatementsReply {
  statements: StatementLine[];
  next: string | null;
}
