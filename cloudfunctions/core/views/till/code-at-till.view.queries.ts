/** Types generated for queries found in "cloudfunctions/core/views/till/code-at-till.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindCodeAtTill' parameters type */
export interface IFindCodeAtTillParams {
  brandId: number;
  handle?: string | null | void;
  minute: string;
  storeId: string;
}

/** 'FindCodeAtTill' return type */
export interface IFindCodeAtTillResult {
  code_secret: Buffer | null;
  latest_version: number;
  member_id: bigint | null;
  stands_at: Date | null;
  this_hour: number;
  this_minute: number;
  utc_offset_minutes: number;
}

/** 'FindCodeAtTill' query type */
export interface IFindCodeAtTillQuery {
  params: IFindCodeAtTillParams;
  result: IFindCodeAtTillResult;
}

const findCodeAtTillIR: any = {"usedParamSet":{"minute":true,"brandId":true,"storeId":true,"handle":true},"params":[{"name":"minute","required":true,"transform":{"type":"scalar"},"locs":[{"a":498,"b":505},{"a":714,"b":721},{"a":772,"b":779}]},{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":642,"b":650},{"a":904,"b":912}]},{"name":"storeId","required":true,"transform":{"type":"scalar"},"locs":[{"a":679,"b":687}]},{"name":"handle","required":false,"transform":{"type":"scalar"},"locs":[{"a":877,"b":883}]}],"statement":"select b.stands_at, (v.document ->> 'utcOffsetMinutes')::int as \"utc_offset_minutes!\",\n  g.this_minute as \"this_minute!\", g.this_hour as \"this_hour!\",\n  (select max(l.version) from huigan.programme_versions l where l.brand_id = b.brand_id) as \"latest_version!\",\n    a.member_id as \"member_id?\",\n  a.code_secret as \"code_secret?\"\nfrom huigan.brands b\njoin huigan.programme_versions v on v.brand_id = b.brand_id and v.version = 1\ncross join (\n  select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,\n    coalesce(sum(c.misses), 0)::int as this_hour\n  from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text\n    and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz\n) g\nleft join huigan.code_handles a on a.brand_id = b.brand_id and a.code_handle = :handle\nwhere b.brand_id = :brandId!::smallint limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select b.stands_at, (v.document ->> 'utcOffsetMinutes')::int as "utc_offset_minutes!",
 *   g.this_minute as "this_minute!", g.this_hour as "this_hour!",
 *   (select max(l.version) from huigan.programme_versions l where l.brand_id = b.brand_id) as "latest_version!",
 *     a.member_id as "member_id?",
 *   a.code_secret as "code_secret?"
 * from huigan.brands b
 * join huigan.programme_versions v on v.brand_id = b.brand_id and v.version = 1
 * cross join (
 *   select coalesce(sum(c.misses) filter (where c.minute = :minute!::timestamptz), 0)::int as this_minute,
 *     coalesce(sum(c.misses), 0)::int as this_hour
 *   from huigan.code_misses c where c.brand_id = :brandId!::smallint and c.store_id = :storeId!::text
 *     and c.minute > :minute!::timestamptz - interval '1 hour' and c.minute <= :minute!::timestamptz
 * ) g
 * left join huigan.code_handles a on a.brand_id = b.brand_id and a.code_handle = :handle
 * where b.brand_id = :brandId!::smallint limit 1
 * ```
 */
export const findCodeAtTill = new PreparedQuery<IFindCodeAtTillParams,IFindCodeAtTillResult>(findCodeAtTillIR);


