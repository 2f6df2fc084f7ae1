/*
 * Where these tests run: on the Citus whose coordinator HUIGAN_CITUS_URL names (docs/operations.md). Without
 * it they are skipped, and say so.
 */
import { citusUrl } from '../support/citus-cluster';

/** `describe` where there is a Citus; otherwise one that is skipped, with the reason in its name. */
export const onCitus = (name: string, work: () => void): void =>
  citusUrl() === undefined
    ? describe.skip(`${name} (skipped: HUIGAN_CITUS_URL names no coordinator)`, work)
    : describe(name, work);

/** Suites of the product, as they are: a database of their tests is one of the cluster here. */
export const suitesOnCitus = (name: string, paths: readonly string[]): void =>
  onCitus(name, () => {
    if (citusUrl() === undefined) test.todo(`${paths.length} suites`);
    else for (const path of paths) describe(path, () => void require(`../${path}.pg.test`));
  });
