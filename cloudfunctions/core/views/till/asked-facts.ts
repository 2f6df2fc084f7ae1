/**
 * What must be known before a till is answered: whose codes and tokens it names, what the catalogue says of
 * products; of a message of its POS, whether who signed it still may, and what it was answered before. Reads
 * only, in one statement.
 */
import type { Db } from '../../../platform/db';
import { present } from '../../kernel/assert';
import { isoInstant, type Instant } from '../../kernel/time';
import { toKept, type KeptMessage } from '../../pos/pos-messages.store';
import { utcOffsetOf } from '../../programme/programme.rules';
import { readRuleSetsUntil } from '../../programme/programme.store';
import type { RuleSet } from '../../programme/programme.types';
import type { CodeHolder } from '../account/identify-by-code';
import { findAskedFacts, type IFindAskedFactsResult } from './asked-facts.view.queries';

export interface AskedKeys {
  handles?: readonly string[];
  memberIds?: readonly bigint[];
  products?: readonly string[];
}

/** A message of a store's POS: its id, and the numbers of the secrets that signed it. */
export interface AskedMessage {
  messageId: string;
  secretNos: readonly number[];
}

export interface AskedFacts {
  /** Whether the brand's records have ended: it has no till. */
  hasEnded: boolean;
  rules: RuleSet;
  /** Zone of the brand. */
  utcOffsetMinutes: number;
  /** Members of this brand by the handle of their code. */
  holders: ReadonlyMap<string, CodeHolder>;
  /** Of the members that were asked for, those of this brand whose accounts are open. */
  open: ReadonlySet<bigint>;
  /** Categories by product, of products that the catalogue knows. */
  categories: ReadonlyMap<string, string>;
  /** Whether one of the secrets that signed the message is still valid. */
  isSigned: boolean;
  /** What the message was answered before; null: nothing. */
  before: KeptMessage | null;
}

const distinct = <Key>(keys: readonly Key[] = []): Key[] => [...new Set(keys)];

/** The facts about what is named. */
export async function readAskedFacts(
  db: Db,
  { brandId, storeId }: { brandId: number; storeId: string },
  { handles, memberIds, products }: AskedKeys,
  now: Instant,
  message: AskedMessage | null = null,
): Promise<AskedFacts> {
  const rows = await findAskedFacts.run(
    {
      brandId,
      storeId,
      now: isoInstant(now),
      handles: distinct(handles),
      memberIds: distinct(memberIds),
      products: distinct(products),
      messageId: message?.messageId ?? null,
      secretNos: distinct(message?.secretNos),
    },
    db,
  );
  const of = (what: string) => rows.filter((row) => row.what === what);
  const brand = present(of('brand')[0], `brand ${brandId}`);
  const latest = present(brand.first, `programme of brand ${brandId}`);
  const rules = present(
    (await readRuleSetsUntil(db, new Map([[brandId, latest]]))).get(brandId),
    'the programme',
  );
  return {
    hasEnded: brand.at !== null,
    rules,
    utcOffsetMinutes: utcOffsetOf(rules),
    holders: new Map(of('code').flatMap(holderOf)),
    open: new Set(of('member').flatMap((row) => row.member_id ?? [])),
    categories: new Map(of('product').map((row) => [row.key ?? '', row.text ?? ''])),
    isSigned: of('secret').length > 0,
    before: of('message').map(keptOf)[0] ?? null,
  };
}

const holderOf = ({
  key,
  member_id: memberId,
  bytes: sealed,
}: IFindAskedFactsResult): [string, CodeHolder][] =>
  key === null || memberId === null || sealed === null ? [] : [[key, { memberId, sealed }]];

const keptOf = ({ key, bytes, text }: IFindAskedFactsResult): KeptMessage =>
  toKept({ path: present(key, 'a path'), bodyHash: present(bytes, 'a hash'), answer: text });
