/*
 * Lines of a receipt as they are typed: LINE:PRODUCT:QUANTITY:FEN[:CATEGORY], and for a refund LINE:QUANTITY.
 */
import { InputError } from '../command/input-error';

export interface Line {
  line: string;
  product: string;
  quantity: number;
  amountFen: string;
  category?: string;
}

/** @example 1/1:longjing:2:3600 is two longjing for ¥36.00 together */
export function readLine(text: string): Line {
  const [line = '', product = '', quantity = '', amountFen = '', category] = text.split(':');
  if (line === '' || product === '' || !/^\d+$/.test(quantity) || !/^\d+$/.test(amountFen))
    throw new InputError(`--line ${text}: write LINE:PRODUCT:QUANTITY:FEN, for example 1:longjing:2:3600.`);
  return {
    line,
    product,
    quantity: Number(quantity),
    amountFen,
    ...(category === undefined ? {} : { category }),
  };
}

/** @example 1/1:1 is one of line 1/1 */
export function readUnits(text: string): { line: string; quantity: number } {
  const [line = '', quantity = ''] = text.split(':');
  if (line === '' || !/^\d+$/.test(quantity))
    throw new InputError(`--units ${text}: write LINE:QUANTITY, for example 1:1.`);
  return { line, quantity: Number(quantity) };
}
