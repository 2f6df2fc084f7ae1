/**
 * The one class of jsbarcode that is used, imported by its own path: the package's index would bring every
 * other code along.
 */
declare module 'jsbarcode/bin/barcodes/CODE128/CODE128C' {
  /** Code 128 in set C: pairs of digits. */
  export default class Code128C {
    constructor(digits: string, options: object);
    /** `data`: modules from left to right, `1` dark, without quiet zones. */
    encode(): { data: string; text: string };
  }
}
