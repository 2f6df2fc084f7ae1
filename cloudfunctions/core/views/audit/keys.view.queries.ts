/** Types generated for queries found in "cloudfunctions/core/views/audit/keys.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

/** 'FindKeyDifferences' parameters type */
export interface IFindKeyDifferencesParams {
  brandId: number;
}

/** 'FindKeyDifferences' return type */
export interface IFindKeyDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindKeyDifferences' query type */
export interface IFindKeyDifferencesQuery {
  params: IFindKeyDifferencesParams;
  result: IFindKeyDifferencesResult;
}

const findKeyDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":279},{"a":592,"b":600},{"a":807,"b":815},{"a":884,"b":892},{"a":1161,"b":1169},{"a":1238,"b":1246},{"a":1523,"b":1531},{"a":1603,"b":1611}]}],"statement":"with found as (\n  select m.member_id, 'member_keys: the member''s own key' as what, m.member_id as expected,\n    k.member_id as found\n  from huigan.members m\n  left join huigan.member_keys k on k.brand_id = m.brand_id and k.member_key = m.member_key\n  where m.brand_id = :brandId! and k.member_id is distinct from m.member_id\n  union all\n  select k.member_id, 'member_keys: the member of a key', k.member_id, m.member_id\n  from huigan.member_keys k\n  left join huigan.members m\n    on m.member_id = k.member_id and m.brand_id = k.brand_id and m.member_key = k.member_key\n  where k.brand_id = :brandId! and m.member_id is null\n  union all\n  select coalesce(a.member_id, h.member_id), 'code_handles: whose the handle is', a.member_id, h.member_id\n  from (select * from huigan.member_accounts where brand_id = :brandId!) a\n  full join (select * from huigan.code_handles where brand_id = :brandId!) h\n    on h.code_handle = a.code_handle\n  where a.member_id is distinct from h.member_id\n  union all\n  select coalesce(p.member_id, h.member_id), 'phone_hashes: whose the phone is', p.member_id, h.member_id\n  from (select * from huigan.member_phones where brand_id = :brandId!) p\n  full join (select * from huigan.phone_hashes where brand_id = :brandId!) h\n    on h.phone_hash = p.phone_hash\n  where p.member_id is distinct from h.member_id\n  union all\n  select coalesce(r.member_id, k.member_id), 'redemption_keys: whose the redemption is', r.member_id,\n    k.member_id\n  from (select * from huigan.redemptions where brand_id = :brandId!) r\n  full join (select * from huigan.redemption_keys where brand_id = :brandId!) k\n    on k.redemption_id = r.redemption_id\n  where r.member_id is distinct from k.member_id\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected::text as \"expected\", f.found::text as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join huigan.members m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with found as (
 *   select m.member_id, 'member_keys: the member''s own key' as what, m.member_id as expected,
 *     k.member_id as found
 *   from huigan.members m
 *   left join huigan.member_keys k on k.brand_id = m.brand_id and k.member_key = m.member_key
 *   where m.brand_id = :brandId! and k.member_id is distinct from m.member_id
 *   union all
 *   select k.member_id, 'member_keys: the member of a key', k.member_id, m.member_id
 *   from huigan.member_keys k
 *   left join huigan.members m
 *     on m.member_id = k.member_id and m.brand_id = k.brand_id and m.member_key = k.member_key
 *   where k.brand_id = :brandId! and m.member_id is null
 *   union all
 *   select coalesce(a.member_id, h.member_id), 'code_handles: whose the handle is', a.member_id, h.member_id
 *   from (select * from huigan.member_accounts where brand_id = :brandId!) a
 *   full join (select * from huigan.code_handles where brand_id = :brandId!) h
 *     on h.code_handle = a.code_handle
 *   where a.member_id is distinct from h.member_id
 *   union all
 *   select coalesce(p.member_id, h.member_id), 'phone_hashes: whose the phone is', p.member_id, h.member_id
 *   from (select * from huigan.member_phones where brand_id = :brandId!) p
 *   full join (select * from huigan.phone_hashes where brand_id = :brandId!) h
 *     on h.phone_hash = p.phone_hash
 *   where p.member_id is distinct from h.member_id
 *   union all
 *   select coalesce(r.member_id, k.member_id), 'redemption_keys: whose the redemption is', r.member_id,
 *     k.member_id
 *   from (select * from huigan.redemptions where brand_id = :brandId!) r
 *   full join (select * from huigan.redemption_keys where brand_id = :brandId!) k
 *     on k.redemption_id = r.redemption_id
 *   where r.member_id is distinct from k.member_id
 * )
 * select m.member_key as "member", f.what as "what!", f.expected::text as "expected", f.found::text as "found",
 *   count(*) over () as "total!"
 * from found f left join huigan.members m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findKeyDifferences = new PreparedQuery<IFindKeyDifferencesParams,IFindKeyDifferencesResult>(findKeyDifferencesIR);


