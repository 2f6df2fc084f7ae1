/** Small shapes that requests of several functions are made of. */
import * as z from 'zod/mini';

/** Keys of other systems: no control characters, which separate fields where content is hashed. */
export const key = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^\P{Cc}+$/u));
/** What an operator calls something. */
export const code = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
/** A whole amount. */
export const whole = z.string().check(z.regex(/^\d{1,15}$/));
/** Where the page before ended: as it was told. */
export const after = z.optional(z.string().check(z.maxLength(60)));
/** Made by the device: the same id again changes nothing. */
export const requestId = z.string().check(z.regex(/^[0-9a-z]{8,32}$/));
/** YYYY-MM. */
export const month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/));
