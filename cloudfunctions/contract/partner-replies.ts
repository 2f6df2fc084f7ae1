/**
 * What members are told of partners: part of the function `referral`. Amounts are fen, as decimal strings.
 */
import type { PartnerKind, PartnerState } from './partner-terms';
import type { SharedContent } from './referral';

/** How a member stands with the brand. */
export interface PartnerView {
  kind: PartnerKind;
  state: PartnerState;
  /** What they are called. */
  title: string;
  since: string;
  /** What the brand says of its decision, or of the end; empty: nothing. */
  note: string;
  /** The terms in force, a sentence each; of others none. */
  terms: string[];
}
export interface PartnerReply {
  /** False: there is no programme, or it is closed: nobody is taken. */
  open: boolean;
  /** Null: never applied. */
  partner: PartnerView | null;
  /** Whether an application can be made now. */
  mayApply: boolean;
  /** Whoever was paid by invoice stays so: an application is one of a company. */
  onlyCompany: boolean;
}

/** Words and a picture to share. */
export interface PartnerMaterial {
  material: string;
  title: string;
  words: string;
  picture: string;
  content: SharedContent;
  /** What it leads to, in words: "茉莉轻乳茶". */
  what: string;
}
export interface PartnerMaterialsReply {
  materials: PartnerMaterial[];
  next: string | null;
}

export interface SentInvoiceReply {
  /** Why it was not taken, in words; null: it was. */
  why: string | null;
}
