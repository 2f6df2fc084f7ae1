/** Types generated for queries found in "cloudfunctions/core/views/pos/told-facts.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type bigintArray = (bigint)[];

export type stringArray = (string)[];

/** 'FindToldFacts' parameters type */
export interface IFindToldFactsParams {
  brandId: number;
  handles: stringArray;
  memberIds: bigintArray;
  minute: string;
  products: stringArray;
  storeId: string;
}

/** 'FindToldFacts' return type */
export interface IFindToldFactsResult {
  category: string | null;
  key: string | null;
  member_id: bigint | null;
  secret: Buffer | null;
  this_hour: number | null;
  this_minute: number | null;
  what: string;
}

/** 'FindToldFacts' query type */
export interface IFindToldFactsQuery {
  params: IFindToldFactsParams;
  result: IFindToldFactsResult;
}

const findToldFactsIR: any = {"usedParamSet":{"minute":true,"brandId":true,"storeId":true,"handles":true,"memberIds":true,"products":true},"params":[{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":222,"b":229},{"a":438,"b":445},{"a":496,"b":503}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":366,"b":374},{"a":653,"b":661},{"a":873,"b":881},{"a":1099,"b":1107}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":403,"b":411}]},{"name":"handles","required":true,"transform":{"type":"scalar"},"locs":[{"a":699,"b":707}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":833,"b":843}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":1142,"b":1151}]}],"statement":"select 'misses' as \"what!\", null::text as \"key\", null::bigint as \"member_id\", null::bytea as \"secret\",\n  null::text as \"category\", g.this_minute, g.this_hour\nfrom (\n  select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,\n    coalesce(sum(c.misses), 0)::int as this_hour\n  from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text\n    and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz\n) g\nunion all\nselect 'code', a.code_handle, a.member_id, a.code_secret, null, null, null\nfrom huigan.code_handles a where a.brand_id = :brandId!::smallint\n  and a.code_handle = any(:handles!::text[])\nunion all\nselect 'member', null, m.member_id, null, null, null, null\nfrom huigan.members m\nwhere m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint\n  and not exists (select from huigan.closed_members c where c.member_id = m.member_id)\nunion all\nselect 'product', p.product_id, null, null, p.category, null, null\nfrom huigan.products p where p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select 'misses' as "what!", null::text as "key", null::bigint as "member_id", null::bytea as "secret",
 *   null::text as "category", g.this_minute, g.this_hour
 * from (
 *   select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,
 *     coalesce(sum(c.misses), 0)::int as this_hour
 *   from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text
 *     and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz
 * ) g
 * union all
 * select 'code', a.code_handle, a.member_id, a.code_secret, null, null, null
 * from huigan.code_handles a where a.brand_id = :brandId!::smallint
 *   and a.code_handle = any(:handles!::text[])
 * union all
 * select 'member', null, m.member_id, null, null, null, null
 * from huigan.members m
 * where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint
 *   and not exists (select from huigan.closed_members c where c.member_id = m.member_id)
 * union all
 * select 'product', p.product_id, null, null, p.category, null, null
 * from huigan.products p where p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[])
 * ```
 */
export const findToldFacts = new PreparedQuery<IFindToldFactsParams,IFindToldFactsResult>(findToldFactsIR);


