/*
 * Where these tests run (docs/operations.md): on the Citus whose coordinator HUIGAN_CITUS_URL names, or
 * through the pgbouncer that HUIGAN_POOLER names. Without it they are skipped, and say so.
 */
import { citusUrl } from '../support/citus-cluster';
import { poolerProgram } from '../support/pooler';

interface Place {
  isThere: boolean;
  /** What is said where it is not. */
  lack: string;
}

export const CITUS: Place = {
  isThere: citusUrl() !== undefined,
  lack: 'HUIGAN_CITUS_URL names no coordinator',
};
export const POOLER: Place = {
  isThere: poolerProgram() !== undefined,
  lack: 'HUIGAN_POOLER names no pgbouncer',
};

/** The heart of what moves value. */
export const OF_VALUE = [
  'settlement/reference-model',
  'order/journey',
  'order/create-order',
  'order/order-model',
  'order/races',
  'coupon/coupon-model',
  'group/life',
  'withdrawal/whole-story',
  'pos/till',
  'pos/same-sale',
];

/** `describe` where the place is there; otherwise one that is skipped, with the reason in its name. */
export const at = ({ isThere, lack }: Place, name: string, work: () => void): void =>
  isThere ? describe(name, work) : describe.skip(`${name} (skipped: ${lack})`, work);

/** Suites of the product, as they are: the databases of their tests are of that place. */
export function suitesAt({ isThere }: Place, paths: readonly string[]): void {
  if (!isThere) test.todo(`${paths.length} suites`);
  else for (const path of paths) describe(path, () => void require(`../${path}.pg.test`));
}
