/** Types generated for queries found in "cloudfunctions/core/views/till/asked-facts.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type bigintArray = (bigint)[];

export type numberArray = (number)[];

export type stringArray = (string)[];

/** 'FindAskedFacts' parameters type */
export interface IFindAskedFactsParams {
  brandId: number;
  handles: stringArray;
  memberIds: bigintArray;
  messageId?: string | null | void;
  now: string;
  products: stringArray;
  secretNos: numberArray;
  storeId: string;
}

/** 'FindAskedFacts' return type */
export interface IFindAskedFactsResult {
  at: Date | null;
  bytes: Buffer | null;
  first: number | null;
  key: string | null;
  member_id: bigint | null;
  text: string | null;
  what: string;
}

/** 'FindAskedFacts' query type */
export interface IFindAskedFactsQuery {
  params: IFindAskedFactsParams;
  result: IFindAskedFactsResult;
}

const findAskedFactsIR: any = {"usedParamSet":{"brandId":true,"storeId":true,"secretNos":true,"now":true,"messageId":true,"handles":true,"memberIds":true,"products":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":292,"b":300},{"a":426,"b":434},{"a":722,"b":730},{"a":944,"b":952},{"a":1162,"b":1170},{"a":1390,"b":1398}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":463,"b":471},{"a":759,"b":767}]},{"name":"secretNos","required":true,"transform":{"type":"scalar"},"locs":[{"a":503,"b":513}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":571,"b":575}]},{"name":"messageId","required":false,"transform":{"type":"scalar"},"locs":[{"a":796,"b":805}]},{"name":"handles","required":true,"transform":{"type":"scalar"},"locs":[{"a":988,"b":996}]},{"name":"memberIds","required":true,"transform":{"type":"scalar"},"locs":[{"a":1122,"b":1132}]},{"name":"products","required":true,"transform":{"type":"scalar"},"locs":[{"a":1433,"b":1442}]}],"statement":"select 'brand' as \"what!\", null::text as \"key\", null::bigint as \"member_id\", null::bytea as \"bytes\",\n  null::text as \"text\", b.stands_at as \"at\", (\n    select max(v.version) from huigan.programme_versions v where v.brand_id = b.brand_id\n  ) as \"first\"\nfrom huigan.brands b where b.brand_id = :brandId!::smallint\nunion all\nselect 'secret', null, null, null, null, null, s.secret_no\nfrom huigan.pos_secrets s\nwhere s.brand_id = :brandId!::smallint and s.store_id = :storeId!::text\n  and s.secret_no = any(:secretNos!::int[])\n  and (s.valid_until is null or s.valid_until > :now!::timestamptz)\nunion all\nselect 'message', m.path, null, m.body_hash, m.answer #>> '{}', null, null\nfrom huigan.pos_messages m\nwhere m.brand_id = :brandId!::smallint and m.store_id = :storeId!::text\n  and m.message_id = :messageId::text\nunion all\nselect 'code', h.code_handle, h.member_id, h.code_secret, null, null, null\nfrom huigan.code_handles h\nwhere h.brand_id = :brandId!::smallint and h.code_handle = any(:handles!::text[])\nunion all\nselect 'member', null, m.member_id, null, null, null, null\nfrom huigan.members m\nwhere m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint\n  and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)\nunion all\nselect 'product', p.product_id, null, null, p.category, null, null\nfrom huigan.products p\nwhere p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[])"};

/**
 * Query generated from SQL:
 * ```
 * select 'brand' as "what!", null::text as "key", null::bigint as "member_id", null::bytea as "bytes",
 *   null::text as "text", b.stands_at as "at", (
 *     select max(v.version) from huigan.programme_versions v where v.brand_id = b.brand_id
 *   ) as "first"
 * from huigan.brands b where b.brand_id = :brandId!::smallint
 * union all
 * select 'secret', null, null, null, null, null, s.secret_no
 * from huigan.pos_secrets s
 * where s.brand_id = :brandId!::smallint and s.store_id = :storeId!::text
 *   and s.secret_no = any(:secretNos!::int[])
 *   and (s.valid_until is null or s.valid_until > :now!::timestamptz)
 * union all
 * select 'message', m.path, null, m.body_hash, m.answer #>> '{}', null, null
 * from huigan.pos_messages m
 * where m.brand_id = :brandId!::smallint and m.store_id = :storeId!::text
 *   and m.message_id = :messageId::text
 * union all
 * select 'code', h.code_handle, h.member_id, h.code_secret, null, null, null
 * from huigan.code_handles h
 * where h.brand_id = :brandId!::smallint and h.code_handle = any(:handles!::text[])
 * union all
 * select 'member', null, m.member_id, null, null, null, null
 * from huigan.members m
 * where m.member_id = any(:memberIds!::bigint[]) and m.brand_id = :brandId!::smallint
 *   and not exists (select 1 from huigan.closed_members c where c.member_id = m.member_id)
 * union all
 * select 'product', p.product_id, null, null, p.category, null, null
 * from huigan.products p
 * where p.brand_id = :brandId!::smallint and p.product_id = any(:products!::text[])
 * ```
 */
export const findAskedFacts = new PreparedQuery<IFindAskedFactsParams,IFindAskedFactsResult>(findAskedFactsIR);


