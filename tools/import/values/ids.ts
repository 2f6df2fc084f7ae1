/*
 * Ids as files write them: what is nothing but the way of writing goes, and what looks like another id is
 * said. Pure.
 */

/** Without width: nobody sees them, and a spreadsheet keeps them. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;
const ASCII = /^[\x21-\x7E]*$/;
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d{1,3}$/i;
const MOBILE = /^(\+?86)?1[3-9]\d{9}$/;

/**
 * An id without blanks around it, characters of no width, and full-width letters. Leading zeros stay.
 * @example "８\u200B " is 8; "007" stays
 */
export const tidyId = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/g, ' ').trim();

/** Whether a spreadsheet has made 1.39E+10 of it: the digits are lost. */
export const isScientific = (id: string): boolean => SCIENTIFIC.test(id);

/** Whether it is the number of a mobile phone. */
export const isPhone = (id: string): boolean => MOBILE.test(id);

/**
 * What ids that look alike have in common: the spreadsheet's apostrophe, ".0" and leading zeros are left out.
 * @example "007", "7.0" and "'7" give 7
 */
export const lookOf = (id: string): string =>
  id
    .replace(/^'/, '')
    .replace(/(?<=^\d+)\.0+$/, '')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();
