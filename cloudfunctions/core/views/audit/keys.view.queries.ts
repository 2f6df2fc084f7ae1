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

const findKeyDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":271,"b":279},{"a":592,"b":600},{"a":807,"b":815},{"a":884,"b":892},{"a":1161,"b":1169},{"a":1238,"b":1246},{"a":1523,"b":1531},{"a":1603,"b":1611},{"a":3290,"b":3298}]}],"statement":"with found as (\n  select m.member_id, 'member_keys: the member''s own key' as what, m.member_id as expected,\n    k.member_id as found\n  from huigan.members m\n  left join huigan.member_keys k on k.brand_id = m.brand_id and k.member_key = m.member_key\n  where m.brand_id = :brandId! and k.member_id is distinct from m.member_id\n  union all\n  select k.member_id, 'member_keys: the member of a key', k.member_id, m.member_id\n  from huigan.member_keys k\n  left join huigan.members m\n    on m.member_id = k.member_id and m.brand_id = k.brand_id and m.member_key = k.member_key\n  where k.brand_id = :brandId! and m.member_id is null\n  union all\n  select coalesce(a.member_id, h.member_id), 'code_handles: whose the handle is', a.member_id, h.member_id\n  from (select * from huigan.member_accounts where brand_id = :brandId!) a\n  full join (select * from huigan.code_handles where brand_id = :brandId!) h\n    on h.code_handle = a.code_handle\n  where a.member_id is distinct from h.member_id\n  union all\n  select coalesce(p.member_id, h.member_id), 'phone_hashes: whose the phone is', p.member_id, h.member_id\n  from (select * from huigan.member_phones where brand_id = :brandId!) p\n  full join (select * from huigan.phone_hashes where brand_id = :brandId!) h\n    on h.phone_hash = p.phone_hash\n  where p.member_id is distinct from h.member_id\n  union all\n  select coalesce(r.member_id, k.member_id), 'redemption_keys: whose the redemption is', r.member_id,\n    k.member_id\n  from (select * from huigan.redemptions where brand_id = :brandId!) r\n  full join (select * from huigan.redemption_keys where brand_id = :brandId!) k\n    on k.redemption_id = r.redemption_id\n  where r.member_id is distinct from k.member_id\n  union all\n  -- A number that was claimed without what it names.\n  select k.member_id, k.place || ': what ' || k.id || ' names', k.member_id, null\n  from (\n    select 'order_keys' as place, k.order_id as id, k.member_id from huigan.order_keys k\n    where not exists (select from huigan.orders o where o.member_id = k.member_id\n      and o.order_id = k.order_id)\n    union all\n    select 'pickup_codes', k.code, k.member_id from huigan.pickup_codes k\n    where not exists (select from huigan.orders o where o.member_id = k.member_id\n      and o.order_id = k.order_id and o.pickup_code = k.code)\n    union all\n    select 'payment_keys', k.out_trade_no, k.member_id from huigan.payment_keys k\n    where not exists (select from huigan.payments p where p.member_id = k.member_id\n      and p.out_trade_no = k.out_trade_no)\n    union all\n    select 'refund_keys', k.refund_id, k.member_id from huigan.refund_keys k\n    where not exists (select from huigan.refunds r where r.member_id = k.member_id\n      and r.refund_id = k.refund_id)\n    union all\n    select 'after_sale_keys', k.after_sale_id, k.member_id from huigan.after_sale_keys k\n    where not exists (select from huigan.after_sales a where a.member_id = k.member_id\n      and a.after_sale_id = k.after_sale_id)\n    union all\n    select 'withdrawal_keys', k.withdrawal_id, k.member_id from huigan.withdrawal_keys k\n    where not exists (select from huigan.withdrawals w where w.member_id = k.member_id\n      and w.withdrawal_id = k.withdrawal_id)\n  ) k\n  left join huigan.members m on m.member_id = k.member_id\n  where m.brand_id = :brandId! or m.member_id is null\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected::text as \"expected\", f.found::text as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join huigan.members m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

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
 *   union all
 *   -- A number that was claimed without what it names.
 *   select k.member_id, k.place || ': what ' || k.id || ' names', k.member_id, null
 *   from (
 *     select 'order_keys' as place, k.order_id as id, k.member_id from huigan.order_keys k
 *     where not exists (select from huigan.orders o where o.member_id = k.member_id
 *       and o.order_id = k.order_id)
 *     union all
 *     select 'pickup_codes', k.code, k.member_id from huigan.pickup_codes k
 *     where not exists (select from huigan.orders o where o.member_id = k.member_id
 *       and o.order_id = k.order_id and o.pickup_code = k.code)
 *     union all
 *     select 'payment_keys', k.out_trade_no, k.member_id from huigan.payment_keys k
 *     where not exists (select from huigan.payments p where p.member_id = k.member_id
 *       and p.out_trade_no = k.out_trade_no)
 *     union all
 *     select 'refund_keys', k.refund_id, k.member_id from huigan.refund_keys k
 *     where not exists (select from huigan.refunds r where r.member_id = k.member_id
 *       and r.refund_id = k.refund_id)
 *     union all
 *     select 'after_sale_keys', k.after_sale_id, k.member_id from huigan.after_sale_keys k
 *     where not exists (select from huigan.after_sales a where a.member_id = k.member_id
 *       and a.after_sale_id = k.after_sale_id)
 *     union all
 *     select 'withdrawal_keys', k.withdrawal_id, k.member_id from huigan.withdrawal_keys k
 *     where not exists (select from huigan.withdrawals w where w.member_id = k.member_id
 *       and w.withdrawal_id = k.withdrawal_id)
 *   ) k
 *   left join huigan.members m on m.member_id = k.member_id
 *   where m.brand_id = :brandId! or m.member_id is null
 * )
 * select m.member_key as "member", f.what as "what!", f.expected::text as "expected", f.found::text as "found",
 *   count(*) over () as "total!"
 * from found f left join huigan.members m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findKeyDifferences = new PreparedQuery<IFindKeyDifferencesParams,IFindKeyDifferencesResult>(findKeyDifferencesIR);


/** 'FindIdentityDifferences' parameters type */
export interface IFindIdentityDifferencesParams {
  brandId: number;
}

/** 'FindIdentityDifferences' return type */
export interface IFindIdentityDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindIdentityDifferences' query type */
export interface IFindIdentityDifferencesQuery {
  params: IFindIdentityDifferencesParams;
  result: IFindIdentityDifferencesResult;
}

const findIdentityDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":328,"b":336},{"a":459,"b":467},{"a":680,"b":688}]}],"statement":"-- Whose an identity is, against what the database wrote down by itself: it ends with the account only, or\n-- goes back to the account from which it came by a merging. A phone is removed as its owner likes.\nwith kept as (\n  select i.member_id, i.kind, count(*) as identities from huigan.member_identities i\n  where i.brand_id = :brandId! group by i.member_id, i.kind\n  union all\n  select p.member_id, 'phone', 1 from huigan.member_phones p where p.brand_id = :brandId!\n), changed as (\n  select c.member_id, c.kind, count(*) filter (where c.change = 'added') as added,\n    count(*) filter (where c.change = 'removed') as removed\n  from huigan.identity_changes c where c.brand_id = :brandId! group by c.member_id, c.kind\n)\nselect m.member_key as \"member\", 'identity ' || coalesce(k.kind, c.kind) || ': ' || v.what as \"what!\",\n  v.expected::text as \"expected\", v.found::text as \"found\", count(*) over () as \"total!\"\nfrom kept k full join changed c on c.member_id = k.member_id and c.kind = k.kind\nleft join huigan.members m on m.member_id = coalesce(k.member_id, c.member_id)\ncross join lateral (values\n  ('kept as it was given', coalesce(c.added - c.removed, 0), coalesce(k.identities, 0)),\n  ('taken from a member who did not leave', 0, case when c.kind = 'phone' or exists (\n    select from huigan.closed_members x where x.member_id = c.member_id) or exists (\n    select from huigan.account_merges a where a.kept_id = c.member_id and a.undone_at is not null\n      or a.member_id = c.member_id) then 0 else coalesce(c.removed, 0) end)\n) v(what, expected, found)\nwhere v.expected <> v.found\norder by m.member_key, 2 limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Whose an identity is, against what the database wrote down by itself: it ends with the account only, or
 * -- goes back to the account from which it came by a merging. A phone is removed as its owner likes.
 * with kept as (
 *   select i.member_id, i.kind, count(*) as identities from huigan.member_identities i
 *   where i.brand_id = :brandId! group by i.member_id, i.kind
 *   union all
 *   select p.member_id, 'phone', 1 from huigan.member_phones p where p.brand_id = :brandId!
 * ), changed as (
 *   select c.member_id, c.kind, count(*) filter (where c.change = 'added') as added,
 *     count(*) filter (where c.change = 'removed') as removed
 *   from huigan.identity_changes c where c.brand_id = :brandId! group by c.member_id, c.kind
 * )
 * select m.member_key as "member", 'identity ' || coalesce(k.kind, c.kind) || ': ' || v.what as "what!",
 *   v.expected::text as "expected", v.found::text as "found", count(*) over () as "total!"
 * from kept k full join changed c on c.member_id = k.member_id and c.kind = k.kind
 * left join huigan.members m on m.member_id = coalesce(k.member_id, c.member_id)
 * cross join lateral (values
 *   ('kept as it was given', coalesce(c.added - c.removed, 0), coalesce(k.identities, 0)),
 *   ('taken from a member who did not leave', 0, case when c.kind = 'phone' or exists (
 *     select from huigan.closed_members x where x.member_id = c.member_id) or exists (
 *     select from huigan.account_merges a where a.kept_id = c.member_id and a.undone_at is not null
 *       or a.member_id = c.member_id) then 0 else coalesce(c.removed, 0) end)
 * ) v(what, expected, found)
 * where v.expected <> v.found
 * order by m.member_key, 2 limit 1000
 * ```
 */
export const findIdentityDifferences = new PreparedQuery<IFindIdentityDifferencesParams,IFindIdentityDifferencesResult>(findIdentityDifferencesIR);


