/**
 * The one identity of a sale, whoever tells it: a till, staff, a file. Pure; docs/pos.md, "One identity of a
 * sale".
 */

/** A sale as it is named: by a receipt, of a till where a store has several; a split bill by its part. */
export interface ToldSale {
  store: string;
  day: string;
  receipt: string;
  till?: string | undefined;
  /** From 1. */
  part?: number | undefined;
}

/** Nothing in it needs a second look: printable ASCII without blanks, which nearly every number is. */
const PLAIN = /^[!-~]*$/;
/** What has no width, or turns the direction of what follows. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const BLANKS = /[\s\p{Cc}]+/gu;

/**
 * A number or name as it counts: full-width letters as narrow ones, without blanks around it, with one blank
 * for several within, without what nobody sees. Case stays, and so do leading zeros: a chain may have a
 * receipt 1 and a receipt 0001, and numbers told before would not be known again.
 * @example " 0001" and "０００１" are "0001"; "a1" and "A1" differ
 */
export const tidyNumber = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').replace(BLANKS, ' ').trim();

/**
 * The key of a sale. A till's number stands before that of the receipt, a part's behind it.
 * @example till "2", receipt "0001": "2/0001"; part 1 of receipt "0001": "0001~1"
 */
export function saleKey({ store, day, receipt, till, part }: ToldSale): {
  store: string;
  day: string;
  receipt: string;
} {
  const ofTill = till === undefined ? '' : `${tidyNumber(till)}/`;
  const ofPart = part === undefined ? '' : `~${part}`;
  return { store: tidyNumber(store), day, receipt: `${ofTill}${tidyNumber(receipt)}${ofPart}` };
}

/**
 * A refund or pick-up that names no sale of its day is looked for on so many days before: a month, within
 * which shops take things back. Each is one look by key.
 */
export const SEARCHED_DAYS = 31;
