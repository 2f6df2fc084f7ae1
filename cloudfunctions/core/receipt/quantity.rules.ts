/**
 * Quantities as the world writes them, "2", "-1", "0.482", and as an event keeps them: whole pieces, or whole
 * thousandths of weighed goods. Pure; docs/pos.md.
 */
import type { SalePayload } from '../../contract/event';

type SoldLine = SalePayload['lines'][number];
/** How many of a line, as an event keeps it. */
export type KeptQuantity = Pick<SoldLine, 'quantity' | 'unit'>;

/** Places after the point that a quantity may have: a gram of a kilogram. */
const PLACES = 3;
const PER_PIECE = 1000n;
/** What the contract of events allows of one line, in its unit. */
const MOST_UNITS = 1_000_000;
const WRITTEN = /^(-?)(\d{1,9})(?:\.(\d{1,9}))?$/;

/**
 * Thousandths of a quantity; null for what is none, or has more than three places that count.
 * @example "0.482" is 482n, "-1" is -1000n, "1.0000" is 1000n, "0.4825" is null
 */
export function parseThousandths(text: string): bigint | null {
  const [, sign, whole, places = ''] = WRITTEN.exec(text) ?? [];
  if (whole === undefined) return null;
  const counted = places.replace(/0+$/, '');
  if (counted.length > PLACES) return null;
  const thousandths = BigInt(whole) * PER_PIECE + BigInt(counted.padEnd(PLACES, '0'));
  return sign === '-' ? -thousandths : thousandths;
}

/**
 * A quantity as an event keeps it: pieces where it is whole, otherwise thousandths; null where it is too much
 * for a line.
 * @example 2000n is {quantity: 2}; 482n is {quantity: 482, unit: 'thousandth'}
 */
export function keptQuantity(thousandths: bigint): KeptQuantity | null {
  const isWhole = thousandths % PER_PIECE === 0n;
  const quantity = Number(isWhole ? thousandths / PER_PIECE : thousandths);
  if (quantity < 1 || quantity > MOST_UNITS) return null;
  return isWhole ? { quantity } : { quantity, unit: 'thousandth' };
}

/** A quantity as it was told, as an event keeps it; null where it is none, or too much for a line. */
export const readQuantity = (told: string | number): KeptQuantity | null =>
  keptQuantity(parseThousandths(String(told)) ?? 0n);

/** Thousandths as decimal text. @example 482n is "0.482", 2000n is "2" */
export function writeThousandths(thousandths: bigint): string {
  const places = String(thousandths % PER_PIECE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '');
  const whole = String(thousandths / PER_PIECE);
  return places === '' ? whole : `${whole}.${places}`;
}

/** A kept quantity as people read it. @example {quantity: 482, unit: 'thousandth'} is "0.482" */
export const writeQuantity = ({ quantity, unit }: KeptQuantity): string =>
  unit === 'thousandth' ? writeThousandths(BigInt(quantity)) : String(quantity);
