/*
 * A database whose process is killed at a chosen moment: before a commit, or before a done effect is
 * forgotten. What was not committed is gone.
 */
import type { PoolClient } from 'pg';
import type { Database } from '../../cloudfunctions/platform/db';

export class Killed extends Error {}
export type Moment = 'before-commit' | 'before-forgetting';

const textOf = (asked: unknown): string =>
  typeof asked === 'string' ? asked : String((asked as { text?: unknown }).text);

/** The same database; the `nth` time (from 0) that the moment comes, the work ends there. */
export function crashingPool(pool: Database, moment: Moment, nth = 0): Database {
  let left = nth;
  const isNow = (asked: unknown): boolean => {
    const text = textOf(asked);
    const comes =
      moment === 'before-commit' ? text === 'commit' : /^delete from huigan\.effects/i.test(text.trim());
    return comes && left-- === 0;
  };
  const through = (target: object, name: string | symbol): unknown => {
    const value: unknown = Reflect.get(target, name);
    return typeof value === 'function' ? (value as (...all: unknown[]) => unknown).bind(target) : value;
  };
  const clientOf = (client: PoolClient): PoolClient =>
    new Proxy(client, {
      get: (target, name) =>
        name === 'query'
          ? async (asked: string) => {
              if (isNow(asked)) throw new Killed(moment);
              return target.query(asked);
            }
          : through(target, name),
    });
  return new Proxy(pool, {
    get: (target, name) => {
      if (name === 'connect') return async () => clientOf(await target.connect());
      if (name !== 'query') return through(target, name);
      return async (asked: string) => {
        if (isNow(asked)) throw new Killed(moment);
        return target.query(asked);
      };
    },
  });
}
