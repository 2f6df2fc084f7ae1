/** Words of the figures of a day: what a store sold, and how points moved. */

/** By how much something changed them; each may be negative. Money is fen. */
export interface Figures {
  /** Sales of which something paid is left. */
  orders: bigint;
  takingsFen: bigint;
  newcomers: bigint;
  /** Given, less what was taken back. */
  pointsGranted: bigint;
  /** Spent, less what was given back. */
  pointsUsed: bigint;
  /** By how much more points members hold, usable or pending. */
  pointsOpen: bigint;
}

/** A change of one day at one store, by one source of sales. */
export interface FigureChange extends Figures {
  /** Who told the sale; empty: it is of no sale. */
  source: string;
  /** Empty: of no store. */
  store: string;
  /** YYYY-MM-DD, in the brand's zone. */
  day: string;
}

/** What an event changed of what was sold, or of who joined, before it is posted. */
export interface CountedEvent {
  seq: bigint;
  /** Who told the sale, of which it may be a refund; empty: it is none. */
  source: string;
  store: string;
  day: string;
  orders: bigint;
  takingsFen: bigint;
  newcomers: bigint;
}
