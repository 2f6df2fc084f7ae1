/**
 * Scores of recency, orders and money, and the classes that they make. Pure. The database scores members
 * itself (`rfm_of`, `rfm_class`), by the edges that it is given.
 */
import { EDGES, RFM_CLASSES, type RfmClass, type RfmEdges } from '../../contract/audience';

/**
 * The product's own edges, until a brand publishes others. A visit a week is lately, one a month still is.
 */
export const OWN_EDGES: RfmEdges = {
  recencyDays: [7, 30, 60, 90],
  orders: [2, 4, 8, 16],
  spentFen: [5000, 15_000, 40_000, 80_000],
};

/** Edges, and the version that they are; 0: the product's own. */
export interface RfmVersion {
  version: number;
  edges: RfmEdges;
}

/** Three scores of 1 to 5 as a number of three digits. */
export interface RfmScores {
  recency: number;
  orders: number;
  money: number;
}

/** @example 541 → { recency: 5, orders: 4, money: 1 } */
export const scoresOf = (rfm: number): RfmScores => ({
  recency: Math.floor(rfm / 100),
  orders: Math.floor(rfm / 10) % 10,
  money: rfm % 10,
});

/** From this score on: lately, often, much. */
const HIGH = 4;
const CLASS_OF: readonly RfmClass[] = [
  'lost',
  'losing',
  'fading',
  'slipping',
  'fresh',
  'promising',
  'loyal',
  'valued',
];

/** @example 541: lately and often, not much → `loyal` */
export function classOf(rfm: number): RfmClass {
  const { recency, orders, money } = scoresOf(rfm);
  const place = 4 * Number(recency >= HIGH) + 2 * Number(orders >= HIGH) + Number(money >= HIGH);
  return CLASS_OF[place] ?? 'lost';
}

const SCORES = Array.from({ length: EDGES + 1 }, (_, at) => at + 1);
const ALL_RFM = SCORES.flatMap((recency) =>
  SCORES.flatMap((orders) => SCORES.map((money) => 100 * recency + 10 * orders + money)),
);
const BY_CLASS = new Map<RfmClass, number[]>(
  RFM_CLASSES.map((name) => [name, ALL_RFM.filter((rfm) => classOf(rfm) === name)]),
);

/** Every score that belongs to one of these classes. */
export const scoresIn = (classes: readonly RfmClass[]): number[] =>
  classes.flatMap((name) => BY_CLASS.get(name) ?? []);
