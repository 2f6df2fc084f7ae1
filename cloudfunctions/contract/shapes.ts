/**
 * Small shapes that requests of several functions are made of: the one schema of each kind of text, key,
 * number and day. What does not fit is refused at the edge, before anything is read or kept.
 */
import * as z from 'zod/mini';

/** Inside brackets of a pattern: changes of direction, halves of characters, and what has no width. */
const UNSEEN = String.raw`\p{Cs}\p{Zl}\p{Zp}\u200B\u200E\u200F\u061C\u202A-\u202E\u2060\u2066-\u2069\uFEFF`;
/** What steers instead of being read: the same, control characters and line ends. */
export const STEERING = String.raw`\p{Cc}${UNSEEN}`;
const ONE_LINE = new RegExp(`^[^${STEERING}]*$`, 'u');
const LINES = new RegExp(String.raw`^[^\0-\x08\v\f\x0E-\x1F\x7F-\x9F${UNSEEN}]*$`, 'u');
/** Something that can be seen. */
export const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
/** Nothing, or something that can be seen: blanks alone are neither. */
const SEEN = new RegExp(`^$|${VISIBLE.source}`, 'u');

const written = (pattern: RegExp, least: number, most: number): z.ZodMiniString =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most), z.regex(pattern), z.regex(SEEN));
/**
 * Words on one line, without blanks around them, of `least` to `most` UTF-16 units. Of `least` 0: may be
 * empty.
 */
export const text = (least: number, most: number): z.ZodMiniString => written(ONE_LINE, least, most);
/** Words that may stand on several lines. */
export const paragraph = (least: number, most: number): z.ZodMiniString => written(LINES, least, most);
/** Why somebody does something, or what they note of it. */
export const reason = paragraph(2, 200);
/** What another system issued and reads itself (a login code, a token, a page's end): shown to nobody. */
export const opaque = (least: number, most: number): z.ZodMiniString =>
  z.string().check(z.minLength(least), z.maxLength(most), z.regex(ONE_LINE));
/** Bytes, in `most` characters. */
export const base64 = (most: number): z.ZodMiniString =>
  z.string().check(z.maxLength(most), z.regex(/^[0-9A-Za-z+/]*={0,2}$/));

/** Keys of other systems: nothing that steers, which separates fields where content is hashed. */
export const key = z.string().check(z.minLength(1), z.maxLength(100), z.regex(ONE_LINE));
/** What an operator calls something. */
export const code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
/** The number of a row, as it is told. */
export const rowId = z.string().check(z.regex(/^\d{1,18}$/));
/** A picture's path in the deployment. Empty: none. */
export const picture = (most: number): z.ZodMiniString =>
  z.string().check(z.maxLength(most), z.regex(/^[a-z0-9./_-]*$/i));

/** A whole amount. */
export const whole = z.string().check(z.regex(/^\d{1,15}$/));
/** Most that a column of four bytes keeps. */
export const INT4 = 2_147_483_647;
/** How often something was changed; 0: never. */
export const revision = z.int().check(z.nonnegative(), z.maximum(INT4));
/** Of a document, counted from 1. */
export const version = z.int().check(z.positive(), z.maximum(INT4));
/** How many pieces of a line. */
export const pieces = z.int().check(z.positive(), z.maximum(1_000_000));

/** Where the page before ended: as it was told. */
export const after = z.optional(opaque(1, 60));
/** Made by the device: the same id again changes nothing. */
export const requestId = z.string().check(z.regex(/^[0-9a-z]{8,32}$/));

const inThisCentury = z.refine<string>((words) => /^20\d\d-/.test(words), {
  error: '年份应在 2000 到 2099 之间',
});
/** YYYY-MM. */
export const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
/** YYYY-MM-DD, a day of the calendar from 2000 to 2099. */
export const day = z.iso.date().check(inThisCentury);
/** HH:MM of a day. */
export const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** ISO 8601 with offset, from 2000 to 2099. */
export const instant = z.iso.datetime({ offset: true }).check(inThisCentury);
