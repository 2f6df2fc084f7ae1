/** The identity of what a receipt gives back of earlier sales, whoever tells the receipt. Pure. */
import type { NamedSale } from './receipt.types';

const SOURCE = 'return:';

/**
 * The key of the event: the receipt that gives back, and its how manieth return that is, from 1. A till and a
 * file that tell the same receipt tell the same returns.
 * @example receipt 18 of 30 November at s1, its first: source "return:s1", "2026-11-30/18/1"
 */
export const returnKey = (
  { store, day, receipt }: NamedSale,
  nth: number,
): { source: string; externalId: string } => ({
  source: `${SOURCE}${store}`,
  externalId: `${day}/${receipt}/${nth}`,
});

/** Whether an event is one that a receipt gives back. */
export const isReturn = ({ source }: { source: string }): boolean => source.startsWith(SOURCE);
