/**
 * What must be known to understand what a POS tells: whose codes and tokens they are, what the catalogue says
 * of products. Reads only, in one statement.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import type { Instant } from '../../kernel/time';
import type { PosTill } from '../../pos/pos.types';
import { minuteOf } from '../../till/code-misses.store';
import type { Misses } from '../../till/guesses.rules';
import type { CodeHolder } from '../account/identify-by-code';
import { findToldFacts } from './told-facts.view.queries';

export interface ToldFacts {
  /** Codes of this store that led to nobody. */
  misses: Misses;
  /** Members of this brand by the handle of their code. */
  holders: ReadonlyMap<string, CodeHolder>;
  /** Of the members that were asked for, those of this brand whose accounts are open. */
  open: ReadonlySet<bigint>;
  /** Categories by product, of products that the catalogue knows. */
  categories: ReadonlyMap<string, string>;
}

export interface ToldKeys {
  handles: readonly string[];
  memberIds: readonly bigint[];
  products: readonly string[];
}

const distinct = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys)];

/** The facts about what is named. */
export async function readToldFacts(
  db: Db,
  { brandId, storeId }: PosTill,
  { handles, memberIds, products }: ToldKeys,
  now: Instant,
): Promise<ToldFacts> {
  const rows = await findToldFacts.run(
    {
      brandId,
      storeId,
      minute: minuteOf(now),
      handles: distinct(handles),
      memberIds: distinct(memberIds),
      products: distinct(products),
    },
    db,
  );
  const of = (what: string) => rows.filter((row) => row.what === what);
  const misses = present(of('misses')[0], 'the count of misses');
  return {
    misses: { minute: misses.this_minute ?? 0, hour: misses.this_hour ?? 0 },
    holders: new Map(
      of('code').flatMap(({ key, member_id: memberId, secret: sealed }) =>
        key === null || memberId === null || sealed === null ? [] : [[key, { memberId, sealed }]],
      ),
    ),
    open: new Set(of('member').flatMap((row) => row.member_id ?? [])),
    categories: new Map(of('product').map((row) => [row.key ?? '', row.category ?? ''])),
  };
}
