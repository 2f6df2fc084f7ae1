/** Types generated for queries found in "cloudfunctions/core/views/audit/keys.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

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

const findKeyDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":105,"b":113},{"a":225,"b":233},{"a":350,"b":358},{"a":471,"b":479},{"a":591,"b":599},{"a":710,"b":718},{"a":833,"b":841},{"a":967,"b":975},{"a":3865,"b":3873}]}],"statement":"with known as materialized (\n  select m.member_id, m.member_key from huigan.members m where m.brand_id = :brandId!\n), own_keys as materialized (\n  select k.member_key, k.member_id from huigan.member_keys k where k.brand_id = :brandId!\n), accounts as materialized (\n  select a.code_handle, a.member_id from huigan.member_accounts a where a.brand_id = :brandId!\n), handles as materialized (\n  select h.code_handle, h.member_id from huigan.code_handles h where h.brand_id = :brandId!\n), phones as materialized (\n  select p.phone_hash, p.member_id from huigan.member_phones p where p.brand_id = :brandId!\n), hashes as materialized (\n  select h.phone_hash, h.member_id from huigan.phone_hashes h where h.brand_id = :brandId!\n), redeemed as materialized (\n  select r.redemption_id, r.member_id from huigan.redemptions r where r.brand_id = :brandId!\n), redemption_keys as materialized (\n  select k.redemption_id, k.member_id from huigan.redemption_keys k where k.brand_id = :brandId!\n), unnamed as materialized (\n  -- Numbers that were claimed without what they name.\n  select 'order_keys' as place, k.order_id as id, k.member_id from (\n    select k.order_id, k.member_id from huigan.order_keys k\n    except select o.order_id, o.member_id from huigan.orders o\n  ) k\n  union all\n  select 'pickup_codes', k.code, k.member_id from (\n    select k.code, k.order_id, k.member_id from huigan.pickup_codes k\n    except select o.pickup_code, o.order_id, o.member_id from huigan.orders o\n  ) k\n  union all\n  select 'payment_keys', k.out_trade_no, k.member_id from (\n    select k.out_trade_no, k.member_id from huigan.payment_keys k\n    except select p.out_trade_no, p.member_id from huigan.payments p\n  ) k\n  union all\n  select 'refund_keys', k.refund_id, k.member_id from (\n    select k.refund_id, k.member_id from huigan.refund_keys k\n    except select r.refund_id, r.member_id from huigan.refunds r\n  ) k\n  union all\n  select 'after_sale_keys', k.after_sale_id, k.member_id from (\n    select k.after_sale_id, k.member_id from huigan.after_sale_keys k\n    except select a.after_sale_id, a.member_id from huigan.after_sales a\n  ) k\n  union all\n  select 'withdrawal_keys', k.withdrawal_id, k.member_id from (\n    select k.withdrawal_id, k.member_id from huigan.withdrawal_keys k\n    except select w.withdrawal_id, w.member_id from huigan.withdrawals w\n  ) k\n), owners as materialized (\n  select m.member_id, m.brand_id from huigan.members m\n  where m.member_id in (select u.member_id from unnamed u)\n), found as (\n  select m.member_id, 'member_keys: the member''s own key' as what, m.member_id as expected,\n    k.member_id as found\n  from known m left join own_keys k on k.member_key = m.member_key\n  where k.member_id is distinct from m.member_id\n  union all\n  select k.member_id, 'member_keys: the member of a key', k.member_id, m.member_id\n  from own_keys k left join known m on m.member_id = k.member_id and m.member_key = k.member_key\n  where m.member_id is null\n  union all\n  select coalesce(a.member_id, h.member_id), 'code_handles: whose the handle is', a.member_id, h.member_id\n  from accounts a full join handles h on h.code_handle = a.code_handle\n  where a.member_id is distinct from h.member_id\n  union all\n  select coalesce(p.member_id, h.member_id), 'phone_hashes: whose the phone is', p.member_id, h.member_id\n  from phones p full join hashes h on h.phone_hash = p.phone_hash\n  where p.member_id is distinct from h.member_id\n  union all\n  select coalesce(r.member_id, k.member_id), 'redemption_keys: whose the redemption is', r.member_id,\n    k.member_id\n  from redeemed r full join redemption_keys k on k.redemption_id = r.redemption_id\n  where r.member_id is distinct from k.member_id\n  union all\n  select u.member_id, u.place || ': what ' || u.id || ' names', u.member_id, null\n  from unnamed u left join owners m on m.member_id = u.member_id\n  where m.brand_id = :brandId! or m.member_id is null\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected::text as \"expected\", f.found::text as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * with known as materialized (
 *   select m.member_id, m.member_key from huigan.members m where m.brand_id = :brandId!
 * ), own_keys as materialized (
 *   select k.member_key, k.member_id from huigan.member_keys k where k.brand_id = :brandId!
 * ), accounts as materialized (
 *   select a.code_handle, a.member_id from huigan.member_accounts a where a.brand_id = :brandId!
 * ), handles as materialized (
 *   select h.code_handle, h.member_id from huigan.code_handles h where h.brand_id = :brandId!
 * ), phones as materialized (
 *   select p.phone_hash, p.member_id from huigan.member_phones p where p.brand_id = :brandId!
 * ), hashes as materialized (
 *   select h.phone_hash, h.member_id from huigan.phone_hashes h where h.brand_id = :brandId!
 * ), redeemed as materialized (
 *   select r.redemption_id, r.member_id from huigan.redemptions r where r.brand_id = :brandId!
 * ), redemption_keys as materialized (
 *   select k.redemption_id, k.member_id from huigan.redemption_keys k where k.brand_id = :brandId!
 * ), unnamed as materialized (
 *   -- Numbers that were claimed without what they name.
 *   select 'order_keys' as place, k.order_id as id, k.member_id from (
 *     select k.order_id, k.member_id from huigan.order_keys k
 *     except select o.order_id, o.member_id from huigan.orders o
 *   ) k
 *   union all
 *   select 'pickup_codes', k.code, k.member_id from (
 *     select k.code, k.order_id, k.member_id from huigan.pickup_codes k
 *     except select o.pickup_code, o.order_id, o.member_id from huigan.orders o
 *   ) k
 *   union all
 *   select 'payment_keys', k.out_trade_no, k.member_id from (
 *     select k.out_trade_no, k.member_id from huigan.payment_keys k
 *     except select p.out_trade_no, p.member_id from huigan.payments p
 *   ) k
 *   union all
 *   select 'refund_keys', k.refund_id, k.member_id from (
 *     select k.refund_id, k.member_id from huigan.refund_keys k
 *     except select r.refund_id, r.member_id from huigan.refunds r
 *   ) k
 *   union all
 *   select 'after_sale_keys', k.after_sale_id, k.member_id from (
 *     select k.after_sale_id, k.member_id from huigan.after_sale_keys k
 *     except select a.after_sale_id, a.member_id from huigan.after_sales a
 *   ) k
 *   union all
 *   select 'withdrawal_keys', k.withdrawal_id, k.member_id from (
 *     select k.withdrawal_id, k.member_id from huigan.withdrawal_keys k
 *     except select w.withdrawal_id, w.member_id from huigan.withdrawals w
 *   ) k
 * ), owners as materialized (
 *   select m.member_id, m.brand_id from huigan.members m
 *   where m.member_id in (select u.member_id from unnamed u)
 * ), found as (
 *   select m.member_id, 'member_keys: the member''s own key' as what, m.member_id as expected,
 *     k.member_id as found
 *   from known m left join own_keys k on k.member_key = m.member_key
 *   where k.member_id is distinct from m.member_id
 *   union all
 *   select k.member_id, 'member_keys: the member of a key', k.member_id, m.member_id
 *   from own_keys k left join known m on m.member_id = k.member_id and m.member_key = k.member_key
 *   where m.member_id is null
 *   union all
 *   select coalesce(a.member_id, h.member_id), 'code_handles: whose the handle is', a.member_id, h.member_id
 *   from accounts a full join handles h on h.code_handle = a.code_handle
 *   where a.member_id is distinct from h.member_id
 *   union all
 *   select coalesce(p.member_id, h.member_id), 'phone_hashes: whose the phone is', p.member_id, h.member_id
 *   from phones p full join hashes h on h.phone_hash = p.phone_hash
 *   where p.member_id is distinct from h.member_id
 *   union all
 *   select coalesce(r.member_id, k.member_id), 'redemption_keys: whose the redemption is', r.member_id,
 *     k.member_id
 *   from redeemed r full join redemption_keys k on k.redemption_id = r.redemption_id
 *   where r.member_id is distinct from k.member_id
 *   union all
 *   select u.member_id, u.place || ': what ' || u.id || ' names', u.member_id, null
 *   from unnamed u left join owners m on m.member_id = u.member_id
 *   where m.brand_id = :brandId! or m.member_id is null
 * )
 * select m.member_key as "member", f.what as "what!", f.expected::text as "expected", f.found::text as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
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

const findIdentityDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":334,"b":342},{"a":465,"b":473},{"a":699,"b":707}]}],"statement":"-- Whose an identity is, against what was written down beside it: it ends with the account only, or\n-- goes back to the account from which it came by a merging. A phone is removed as its owner likes.\nwith kept as materialized (\n  select i.member_id, i.kind, count(*) as identities from huigan.member_identities i\n  where i.brand_id = :brandId! group by i.member_id, i.kind\n  union all\n  select p.member_id, 'phone', 1 from huigan.member_phones p where p.brand_id = :brandId!\n), changed as materialized (\n  select c.member_id, c.kind, count(*) filter (where c.change = 'added') as added,\n    count(*) filter (where c.change = 'removed') as removed\n  from huigan.identity_changes c where c.brand_id = :brandId! group by c.member_id, c.kind\n), compared as materialized (\n  select coalesce(k.member_id, c.member_id) as member_id, coalesce(k.kind, c.kind) as kind,\n    coalesce(c.added - c.removed, 0) as given, coalesce(k.identities, 0) as identities,\n    case when c.kind = 'phone' then 0 else coalesce(c.removed, 0) end as removed\n  from kept k full join changed c on c.member_id = k.member_id and c.kind = k.kind\n  where coalesce(c.added - c.removed, 0) <> coalesce(k.identities, 0) or c.removed <> 0\n), gone as materialized (\n  select x.member_id from huigan.closed_members x where x.member_id in (select c.member_id from compared c)\n  union\n  select a.member_id from huigan.account_merges a where a.member_id in (select c.member_id from compared c)\n  union\n  select a.kept_id from huigan.account_merges a\n  where a.undone_at is not null and a.kept_id in (select c.member_id from compared c)\n), found as (\n  select c.member_id, 'identity ' || c.kind || ': ' || v.what as what, v.expected::text, v.found::text\n  from compared c left join gone g on g.member_id = c.member_id\n  cross join lateral (values\n    ('kept as it was given', c.given, c.identities),\n    ('taken from a member who did not leave', 0, case when g.member_id is null then c.removed else 0 end)\n  ) v(what, expected, found)\n  where v.expected <> v.found\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Whose an identity is, against what was written down beside it: it ends with the account only, or
 * -- goes back to the account from which it came by a merging. A phone is removed as its owner likes.
 * with kept as materialized (
 *   select i.member_id, i.kind, count(*) as identities from huigan.member_identities i
 *   where i.brand_id = :brandId! group by i.member_id, i.kind
 *   union all
 *   select p.member_id, 'phone', 1 from huigan.member_phones p where p.brand_id = :brandId!
 * ), changed as materialized (
 *   select c.member_id, c.kind, count(*) filter (where c.change = 'added') as added,
 *     count(*) filter (where c.change = 'removed') as removed
 *   from huigan.identity_changes c where c.brand_id = :brandId! group by c.member_id, c.kind
 * ), compared as materialized (
 *   select coalesce(k.member_id, c.member_id) as member_id, coalesce(k.kind, c.kind) as kind,
 *     coalesce(c.added - c.removed, 0) as given, coalesce(k.identities, 0) as identities,
 *     case when c.kind = 'phone' then 0 else coalesce(c.removed, 0) end as removed
 *   from kept k full join changed c on c.member_id = k.member_id and c.kind = k.kind
 *   where coalesce(c.added - c.removed, 0) <> coalesce(k.identities, 0) or c.removed <> 0
 * ), gone as materialized (
 *   select x.member_id from huigan.closed_members x where x.member_id in (select c.member_id from compared c)
 *   union
 *   select a.member_id from huigan.account_merges a where a.member_id in (select c.member_id from compared c)
 *   union
 *   select a.kept_id from huigan.account_merges a
 *   where a.undone_at is not null and a.kept_id in (select c.member_id from compared c)
 * ), found as (
 *   select c.member_id, 'identity ' || c.kind || ': ' || v.what as what, v.expected::text, v.found::text
 *   from compared c left join gone g on g.member_id = c.member_id
 *   cross join lateral (values
 *     ('kept as it was given', c.given, c.identities),
 *     ('taken from a member who did not leave', 0, case when g.member_id is null then c.removed else 0 end)
 *   ) v(what, expected, found)
 *   where v.expected <> v.found
 * )
 * select m.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f left join (
 *   select m.member_id, m.member_key from huigan.members m
 *   where m.member_id in (select f.member_id from found f)
 * ) m on m.member_id = f.member_id
 * order by m.member_key, f.what limit 1000
 * ```
 */
export const findIdentityDifferences = new PreparedQuery<IFindIdentityDifferencesParams,IFindIdentityDifferencesResult>(findIdentityDifferencesIR);


