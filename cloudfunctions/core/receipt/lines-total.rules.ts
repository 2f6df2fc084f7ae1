/** What a receipt adds up to. Pure. */

/** The amounts of lines together, in fen. @example '1800' and '2400' are 4200n */
export const totalOf = (lines: readonly { amountFen: string }[]): bigint =>
  lines.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
