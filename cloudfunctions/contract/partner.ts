/**
 * Partners of the brand, for members: applying, material to share, and for companies being paid by invoice.
 * Part of the function `referral`; what it tells is in partner-replies.ts. Amounts are fen, as decimal
 * strings. Rules: docs/partners.md.
 */
import * as z from 'zod/mini';
import { isCreditCode } from './credit-code';
import { after, text, whole } from './shapes';
import { WITHDRAWAL_ID } from './withdrawal';

/** Where a person speaks to others. */
export const PARTNER_CHANNELS = ['xiaohongshu', 'douyin', 'community', 'other'] as const;
export type PartnerChannel = (typeof PARTNER_CHANNELS)[number];

export const partnerApplicationSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('person'),
    /** What to call them by. */
    title: text(1, 20),
    channel: z.enum(PARTNER_CHANNELS),
    /** Their account there, whom they reach. */
    about: text(2, 200),
  }),
  z.object({
    kind: z.literal('company'),
    title: text(2, 60),
    creditCode: z.string().check(z.refine(isCreditCode, { error: 'no unified social credit code' })),
    /** Whom to speak to, and how. */
    contact: text(2, 60),
  }),
]);
export type PartnerApplication = z.infer<typeof partnerApplicationSchema>;

/** The number of an invoice: eight digits, or twenty of a fully digital one. */
export const INVOICE_NUMBER = /^(\d{8}|\d{20})$/;
export const MOST_INVOICES = 10;

const withdrawal = z.string().check(z.regex(WITHDRAWAL_ID));

export const PARTNER_ACTIONS = [
  z.object({ action: z.literal('show-partner') }),
  /** Where none waits and none is agreed. */
  z.object({ action: z.literal('apply-partner'), application: partnerApplicationSchema }),
  /** My agreement ends now. Orders that exist pay as they would have. */
  z.object({ action: z.literal('end-partner') }),
  /** Of partners only, the newest first. */
  z.object({ action: z.literal('list-materials'), after }),
  /** The invoices of a statement: together exactly its amount. */
  z.object({
    action: z.literal('send-invoice'),
    withdrawal,
    numbers: z
      .array(z.string().check(z.regex(INVOICE_NUMBER)))
      .check(z.minLength(1), z.maxLength(MOST_INVOICES)),
    fen: whole,
  }),
  /** What a statement is made of, as CSV: a page at a time, the first with its header. */
  z.object({ action: z.literal('export-statement'), withdrawal, after }),
] as const;
