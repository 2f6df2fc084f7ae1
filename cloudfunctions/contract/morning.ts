/**
 * What a store's manager should know in the morning: three facts with something to do about each, hints about
 * regulars, and how the store's days went. A part of what the function `counter` is asked. Nobody's phone,
 * nobody's spending; fewer than ten people are no crowd that a store is told of.
 */
import * as z from 'zod/mini';
import { after, key } from './shapes';

/** A smaller crowd is not told: somebody might be known by it. */
export const LEAST_CROWD = 10;

/** Crowds of a store's regulars: whose birthday is near, and who has stayed away. */
export const REGULAR_CROWDS = ['birthdays', 'away'] as const;
export type RegularCrowd = (typeof REGULAR_CROWDS)[number];

export const MORNING_ACTIONS = [
  z.object({ action: z.literal('show-morning'), store: key }),
  /** Hints about a crowd; written down. */
  z.object({ action: z.literal('list-regulars'), store: key, crowd: z.enum(REGULAR_CROWDS), after }),
  /** How the store's last days went. */
  z.object({ action: z.literal('show-store-days'), store: key }),
] as const;

/** What a fact is about, and what is known of it. */
export type MorningFact =
  /** Pieces of one product that went back, of so many that were sold. */
  | { fact: 'refunds'; name: string; back: number; sold: number }
  /** Products that are marked as sold out. */
  | { fact: 'sold-out'; products: number }
  /** What was taken, and on the same day of the week before. */
  | { fact: 'takings'; takingsFen: string; beforeFen: string }
  | { fact: RegularCrowd; members: number }
  /** Orders of members among all. */
  | { fact: 'members'; orders: number; memberOrders: number };
export type MorningFactKind = MorningFact['fact'];

export interface MorningReply {
  /** The day that is over, YYYY-MM-DD. */
  day: string;
  /** At most three, the most urgent first. */
  facts: MorningFact[];
}

/** A hint: no phone, no sums. */
export interface Regular {
  /** Masked. */
  name: string;
  tier: string;
  /** How often they came, and how long ago. */
  orders: number;
  awayDays: number;
  /** MM-DD, of whoever is listed for it. */
  birthday: string | null;
}
export interface RegularsReply {
  /** Fewer than ten: nobody is told. */
  isFew: boolean;
  regulars: Regular[];
  next: string | null;
}

export interface StoreDay {
  day: string;
  takingsFen: string;
  orders: number;
  memberOrders: number;
}
export interface StoreDaysReply {
  /** Four weeks, the oldest first, today the last. */
  days: StoreDay[];
  /** Whoever comes here most and came in the last 90 days; null: fewer than ten. */
  regulars: number | null;
}
