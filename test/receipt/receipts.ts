/** Receipts as tests write them: one text a line. */
import type { ToldLine } from '../../cloudfunctions/core/receipt/receipt.types';

export const EARLIER = { store: 's2', day: '2026-11-20', receipt: '17' };

/**
 * Lines of "product quantity fen", numbered from 1; "of" behind it: of the earlier sale.
 * @example told('tea 1 1800', 'cake -1 -1200 of')
 */
export const told = (...lines: string[]): ToldLine[] =>
  lines.map((text, place) => {
    const [product = '', quantity = '', amountFen = '', of] = text.split(' ');
    const line = { line: String(place + 1), product, category: '', quantity, amountFen };
    return of === undefined ? line : { ...line, returnOf: EARLIER };
  });
