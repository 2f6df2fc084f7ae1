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

const findToldFactsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"minute":true,"handles":true,"memberIds":true,"products":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":180,"b":188},{"a":377,"b":385},{"a":597,"b":605},{"a":823,"b":831}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":201,"b":209}]},{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":218,"b":225}]},{"name":"handles","required":true,"transform":{"type":"scalar"},"locs":[{"a":423,"b":431}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":557,"b":567}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":866,"b":875}]}],"statement":"select 'misses' as \"what!\", null::text as \"key\", null::bigint as \"member_id\", null::bytea as \"secret\",\n  null::text as \"category\", g.this_minute, g.this_hour\nfrom huigan.misses_at(:brandId!::smallint, :storeId!::text, :minute!::timestamptz) g\nunion all\nselect 'code', a.code_handle, a.member_id, a.code_secret, null, null, null\nfrom huigan.member_accounts a where a.brand_id = :brandId!::smallint\n  and a.code_handle = any(:handles!::text[])\nunion all\nselect 'member', null, m.member_id, null, null, null, null\nfrom huigan.members m\nwhere m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint\n  and not exists (select from huigan.closed_members c where c.member_id = m.member_id)\nunion all\nselect 'product', p.product_id, null, null, p.category, null, null\nfrom huigan.products p where p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select 'misses' as "what!", null::text as "key", null::bigint as "member_id", null::bytea as "secret",
 *   null::text as "category", g.this_minute, g.this_hour
 * from huigan.misses_at(:brandId!::smallint, :storeId!::text, :minute!::timestamptz) g
 * union all
 * select 'code', a.code_handle, a.member_id, a.code_secret, null, null, null
 * from huigan.member_accounts a where a.brand_id = :brandId!::smallint
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


