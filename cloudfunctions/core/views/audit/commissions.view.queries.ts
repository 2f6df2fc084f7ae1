/** Types generated for queries found in "cloudfunctions/core/views/audit/commissions.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindCommissionDifferences' parameters type */
export interface IFindCommissionDifferencesParams {
  brandId: number;
}

/** 'FindCommissionDifferences' return type */
export interface IFindCommissionDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindCommissionDifferences' query type */
export interface IFindCommissionDifferencesQuery {
  params: IFindCommissionDifferencesParams;
  result: IFindCommissionDifferencesResult;
}

const findCommissionDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":314,"b":322},{"a":820,"b":828},{"a":1456,"b":1464},{"a":1813,"b":1821},{"a":2087,"b":2095},{"a":2860,"b":2868},{"a":3227,"b":3235},{"a":3365,"b":3373},{"a":3606,"b":3614},{"a":3752,"b":3760},{"a":10933,"b":10941},{"a":11573,"b":11581},{"a":13221,"b":13229}]}],"statement":"-- What friends' orders and invitations pay, against the orders, the steps, the events, the lots, the budgets\n-- and the ranks. What an effect is still to bring up to date is left out.\nwith followed as materialized (\n  select e.member_id, e.owner_id, count(*) as effects from huigan.effects e\n  where e.brand_id = :brandId! and e.kind = 'follow-referral' group by e.member_id, e.owner_id\n), paid as materialized (\n  select c.*, m.member_key, coalesce(f.effects, 0) + (select count(*) from huigan.effects e\n    where e.member_id = c.member_id and e.kind = 'tell-commission'\n      and e.subject like c.kind || ':' || c.cause || ':%') as to_come\n  from huigan.commissions c join huigan.members m on m.member_id = c.member_id\n  left join followed f on f.member_id = c.friend_id and f.owner_id = c.cause\n  where c.brand_id = :brandId!\n), steps as materialized (\n  select s.*, m.member_key, (select coalesce(sum(huigan.whole_of(p ->> 'fen')), 0)\n      from jsonb_array_elements(huigan.list_of(s.parts)) p) as base,\n    (select coalesce(div(sum(huigan.whole_of(p ->> 'fen') * huigan.whole_of(p ->> 'rateBp')), 10000), 0)\n      from jsonb_array_elements(huigan.list_of(s.parts)) p) + s.fixed as worth,\n    s.kind || ':' || s.member_id || ':' || s.cause || ':' || s.step as event_id,\n    s.kind || ':' || s.member_id || ':' || s.cause || ':1' as first_id\n  from huigan.commission_steps s left join huigan.members m on m.member_id = s.member_id\n  where s.brand_id = :brandId!\n), told as materialized (\n  select e.member_id, m.member_key, e.source, e.external_id, e.kind, e.seq,\n    huigan.readable(e.payload) as payload,\n    exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq) as dead\n  from huigan.events e join huigan.members m on m.member_id = e.member_id\n  where e.brand_id = :brandId! and e.kind in ('commission', 'release')\n), lots as materialized (\n  select l.member_id, l.asset, l.granted, l.reversed, l.state, t.external_id\n  from huigan.lots l join told t on t.member_id = l.member_id and t.seq = l.sale_seq and not t.dead\n  where l.brand_id = :brandId! and l.kind = 'commission'\n), orders as materialized (\n  select o.member_id, m.member_key, o.order_id, o.state, o.confirmed_at, o.completed_at, o.referral,\n    huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id,\n    coalesce(div(sum((l.net_fen - l.difference_fen - l.refunded_fen - l.shared_fen)\n      * huigan.whole_of(r ->> 'rateBp')), 10000), 0) as worth,\n    coalesce(sum(l.net_fen - l.difference_fen - l.refunded_fen - l.shared_fen), 0) as base\n  from huigan.orders o\n  join huigan.members m on m.member_id = o.member_id\n  left join jsonb_array_elements(huigan.list_of(o.referral -> 'lines')) r on true\n  left join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id\n    and l.line = r ->> 'line'\n  where o.brand_id = :brandId! and o.referral is not null\n  group by o.member_id, m.member_key, o.order_id, o.state, o.confirmed_at, o.completed_at, o.referral\n), closed as materialized (\n  select x.member_id from huigan.closed_members x where x.member_id in (select o.referrer_id from orders o)\n), budgets as materialized (\n  select b.* from huigan.referral_budgets b where b.brand_id = :brandId!\n), won_friends as materialized (\n  select f.referrer_id, count(*) as friends from huigan.first_purchases f\n  where f.brand_id = :brandId! group by f.referrer_id\n), sold as materialized (\n  select p.member_id, sum(p.sold_fen) as fen from paid p group by p.member_id\n), tokens as materialized (\n  select t.token, t.member_id from huigan.share_tokens t where t.brand_id = :brandId!\n), friends as materialized (\n  select f.member_id, f.friend_id, f.since::text, f.until::text from huigan.friends f\n  where f.brand_id = :brandId!\n), found as (\n  select p.member_key, 'commission ' || p.kind || ' ' || p.cause || ': ' || v.what as what, v.expected, v.found\n  from paid p\n  left join steps l on l.member_id = p.member_id and l.kind = p.kind and l.cause = p.cause and l.step = p.steps\n  left join steps f on f.member_id = p.member_id and f.kind = p.kind and f.cause = p.cause and f.step = 1\n  left join orders o on o.member_id = p.friend_id and o.order_id = p.cause and p.kind = 'order'\n  left join lots b on b.member_id = p.member_id and b.external_id = f.event_id\n  cross join lateral (values\n    ('steps', (select count(*) from steps s where s.member_id = p.member_id and s.kind = p.kind\n      and s.cause = p.cause)::text, p.steps::text),\n    ('by its last step', l.entitled::text, p.entitled::text),\n    ('at first', f.entitled::text, p.granted::text),\n    ('capped', (f.worth > p.granted)::text, p.capped::text),\n    ('somebody else''s purchase', 'true', (p.friend_id is distinct from p.member_id)::text),\n    ('reversed where nothing is left', (p.entitled = 0)::text, (p.state = 'reversed')::text),\n    ('available where it was released', (l.why = 'released' or exists (select 1 from steps s\n      where s.member_id = p.member_id and s.kind = p.kind and s.cause = p.cause and s.why = 'released'))::text,\n      case when p.state = 'reversed' then (l.why = 'released' or exists (select 1 from steps s\n        where s.member_id = p.member_id and s.kind = p.kind and s.cause = p.cause\n          and s.why = 'released'))::text\n      else (p.state = 'available')::text end),\n    ('released after its days', 'true', (not exists (select 1 from steps s where s.member_id = p.member_id\n      and s.kind = p.kind and s.cause = p.cause and s.why = 'released'\n      and (p.free_at is null or s.at < p.free_at)))::text),\n    ('released though held', 'false', (p.hold_reasons <> '{}' and p.decision is distinct from 'released'\n      and p.state = 'available')::text),\n    ('refused and kept', 'false', (p.decision is not distinct from 'refused' and p.entitled > 0)::text),\n    ('its order', case when p.kind = 'order' then p.member_id::text end, o.referrer_id::text),\n    ('base', case when p.kind = 'order' and p.to_come = 0 and p.entitled > 0 then o.base::text\n      else p.base_fen::text end, p.base_fen::text),\n    ('by its order', case when p.kind = 'order' and p.to_come = 0 and p.decision is distinct from 'refused'\n      then least(o.worth, p.granted)::text else p.entitled::text end, p.entitled::text),\n    ('completed', case when p.to_come = 0 and p.kind = 'order' and p.state <> 'reversed'\n      then (o.completed_at is not null)::text else (p.completed_at is not null)::text end,\n      (p.completed_at is not null)::text),\n    ('counted for the rank', case when p.completed_at is null or p.entitled = 0 or p.kind <> 'order' then '0'\n      else p.base_fen::text end, p.sold_fen::text),\n    ('lot', case when p.to_come = 0 then p.granted::text else coalesce(b.granted, p.granted)::text end,\n      b.granted::text),\n    ('left of its lot', case when p.to_come = 0 then p.entitled::text\n      else (b.granted - b.reversed)::text end, (b.granted - b.reversed)::text),\n    ('asset of its lot', case when p.to_come = 0 then p.asset::text else b.asset::text end, b.asset::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n    and (p.to_come = 0 or v.what not in ('lot', 'left of its lot', 'asset of its lot', 'its order'))\n  union all\n  select s.member_key, 'commission step ' || s.event_id || ': ' || v.what, v.expected, v.found\n  from steps s\n  left join paid p on p.member_id = s.member_id and p.kind = s.kind and p.cause = s.cause\n  left join steps b on b.member_id = s.member_id and b.kind = s.kind and b.cause = s.cause\n    and b.step = s.step - 1\n  left join told t on t.member_id = s.member_id and t.external_id = s.event_id\n  cross join lateral (values\n    ('its commission', 'true', (p.cause is not null)::text),\n    ('entitled', case when s.why = 'refused' then '0' else least(s.worth, p.granted)::text end,\n      s.entitled::text),\n    ('falls, or is released', 'true', case s.why when 'earned' then (s.step = 1)::text\n      when 'released' then (s.entitled = b.entitled)::text else (s.entitled < b.entitled)::text end),\n    ('its event', case s.why when 'released' then 'release' else 'commission' end, t.kind::text),\n    ('refused by the ledger', 'false', t.dead::text),\n    ('told of which', s.first_id, t.payload #>> '{commission,id}'),\n    ('told parts', case when s.why = 'released' then null else s.parts end::text,\n      case when s.why = 'released' then null else (t.payload -> 'parts')::jsonb end::text),\n    ('told amount', case when s.why = 'released' then null else s.fixed::text end,\n      case when s.why = 'released' then null else t.payload ->> 'fixed' end),\n    ('told cap', case when s.why <> 'released' and p.capped then p.granted::text end, t.payload ->> 'cap'),\n    ('told asset', case when s.why <> 'released' then p.asset::text end, t.payload ->> 'asset')\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n    and (t.member_id is not null or v.what in ('its commission', 'entitled', 'falls, or is released')\n      or v.what = 'its event' and p.to_come = 0)\n  union all\n  select t.member_key, 'event ' || t.external_id || ': its step', 'one', 'none'\n  from told t\n  where t.source = 'referral'\n    and not exists (select 1 from steps s where s.member_id = t.member_id and s.event_id = t.external_id)\n  union all\n  select o.member_key, 'order ' || o.order_id || ': ' || v.what, v.expected, v.found\n  from orders o\n  left join closed x on x.member_id = o.referrer_id\n  left join followed f on f.member_id = o.member_id and f.owner_id = o.order_id\n  cross join lateral (values\n    ('pays somebody else', 'true', (o.referrer_id <> o.member_id)::text),\n    ('its commission', 'one', case when o.confirmed_at is null or o.state = 'refunded' or o.worth = 0\n      or o.referral ->> 'orderFen' is not null or o.referral ->> 'dayFen' is not null\n      or o.referral ->> 'monthFen' is not null\n      or x.member_id is not null or f.member_id is not null\n      or exists (select 1 from paid p where p.member_id = o.referrer_id and p.kind = 'order'\n        and p.cause = o.order_id) then 'one' else 'none' end)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select null, 'referral budget of ' || coalesce(b.month, u.month) || ': used', coalesce(u.fen, 0)::text,\n    coalesce(b.used_fen, 0)::text\n  from budgets b\n  full join (select date_trunc('month', p.arose_on)::date as month, sum(p.entitled) as fen from paid p\n    where p.asset = 'CNY' group by 1) u on u.month = b.month\n  where coalesce(u.fen, 0) <> coalesce(b.used_fen, 0)\n  union all\n  select m.member_key, 'promoter: ' || v.what, v.expected, v.found\n  from huigan.promoters r\n  join huigan.members m on m.member_id = r.member_id\n  left join sold s on s.member_id = r.member_id\n  left join won_friends f on f.referrer_id = r.member_id\n  cross join lateral (values\n    ('sold', coalesce(s.fen, 0)::text, r.sold_fen::text),\n    ('friends', coalesce(f.friends, 0)::text, r.friends::text)\n  ) v(what, expected, found)\n  where r.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select m.member_key, 'attribution: ' || v.what, v.expected, v.found\n  from (select a.*, a.since::text as since_text, a.until::text as until_text from huigan.attributions a) a\n  join huigan.members m on m.member_id = a.member_id\n  left join tokens t on t.token = a.token\n  left join friends f on f.member_id = a.referrer_id and f.friend_id = a.member_id\n  cross join lateral (values\n    ('whose link', t.member_id::text, a.referrer_id::text),\n    ('the other side', a.since_text, f.since),\n    ('until', a.until_text, f.until)\n  ) v(what, expected, found)\n  where a.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select m.member_key, 'newcomer: ' || v.what, v.expected, v.found\n  from (\n    select n.*, exists (select 1 from huigan.commissions c where c.member_id = n.member_id\n        and c.kind = 'invite' and c.cause = 'welcome')\n      or exists (select 1 from huigan.coupons c where c.member_id = n.member_id\n        and c.cause like 'invite:welcome:%')\n      or exists (select 1 from huigan.effects e where e.member_id = n.member_id and e.kind = 'give-coupons'\n        and e.subject = 'invite:welcome') as is_given,\n      n.measured_until > n.won_at + n.days * interval '24 hours'\n        and n.measured_until <= n.won_at + (n.days + 1) * interval '24 hours' as is_measured\n    from huigan.won_newcomers n\n  ) n\n  join huigan.members m on m.member_id = n.member_id\n  left join huigan.referral_programmes p on p.brand_id = n.brand_id and p.version = n.version\n  cross join lateral (values\n    ('share of its version', p.document #>> '{control,shareBp}', n.share_bp::text),\n    ('days of its version', p.document #>> '{control,days}', n.days::text),\n    ('measured for its days', 'true', n.is_measured::text),\n    ('its gift', (n.given_at is not null)::text, n.is_given::text),\n    ('given when it is due', 'true', (n.given_at is null or case when n.in_control\n      then n.given_at >= n.measured_until else n.given_at = n.won_at end)::text),\n    ('its gift comes', 'true', (n.given_at is not null or n.due_at is not distinct from n.measured_until\n      or exists (select 1 from huigan.closed_members x where x.member_id = n.member_id))::text)\n  ) v(what, expected, found)\n  where n.brand_id = :brandId! and v.expected is distinct from v.found\n)\nselect f.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f order by f.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- What friends' orders and invitations pay, against the orders, the steps, the events, the lots, the budgets
 * -- and the ranks. What an effect is still to bring up to date is left out.
 * with followed as materialized (
 *   select e.member_id, e.owner_id, count(*) as effects from huigan.effects e
 *   where e.brand_id = :brandId! and e.kind = 'follow-referral' group by e.member_id, e.owner_id
 * ), paid as materialized (
 *   select c.*, m.member_key, coalesce(f.effects, 0) + (select count(*) from huigan.effects e
 *     where e.member_id = c.member_id and e.kind = 'tell-commission'
 *       and e.subject like c.kind || ':' || c.cause || ':%') as to_come
 *   from huigan.commissions c join huigan.members m on m.member_id = c.member_id
 *   left join followed f on f.member_id = c.friend_id and f.owner_id = c.cause
 *   where c.brand_id = :brandId!
 * ), steps as materialized (
 *   select s.*, m.member_key, (select coalesce(sum(huigan.whole_of(p ->> 'fen')), 0)
 *       from jsonb_array_elements(huigan.list_of(s.parts)) p) as base,
 *     (select coalesce(div(sum(huigan.whole_of(p ->> 'fen') * huigan.whole_of(p ->> 'rateBp')), 10000), 0)
 *       from jsonb_array_elements(huigan.list_of(s.parts)) p) + s.fixed as worth,
 *     s.kind || ':' || s.member_id || ':' || s.cause || ':' || s.step as event_id,
 *     s.kind || ':' || s.member_id || ':' || s.cause || ':1' as first_id
 *   from huigan.commission_steps s left join huigan.members m on m.member_id = s.member_id
 *   where s.brand_id = :brandId!
 * ), told as materialized (
 *   select e.member_id, m.member_key, e.source, e.external_id, e.kind, e.seq,
 *     huigan.readable(e.payload) as payload,
 *     exists (select 1 from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq) as dead
 *   from huigan.events e join huigan.members m on m.member_id = e.member_id
 *   where e.brand_id = :brandId! and e.kind in ('commission', 'release')
 * ), lots as materialized (
 *   select l.member_id, l.asset, l.granted, l.reversed, l.state, t.external_id
 *   from huigan.lots l join told t on t.member_id = l.member_id and t.seq = l.sale_seq and not t.dead
 *   where l.brand_id = :brandId! and l.kind = 'commission'
 * ), orders as materialized (
 *   select o.member_id, m.member_key, o.order_id, o.state, o.confirmed_at, o.completed_at, o.referral,
 *     huigan.whole_of(o.referral ->> 'referrer')::bigint as referrer_id,
 *     coalesce(div(sum((l.net_fen - l.difference_fen - l.refunded_fen - l.shared_fen)
 *       * huigan.whole_of(r ->> 'rateBp')), 10000), 0) as worth,
 *     coalesce(sum(l.net_fen - l.difference_fen - l.refunded_fen - l.shared_fen), 0) as base
 *   from huigan.orders o
 *   join huigan.members m on m.member_id = o.member_id
 *   left join jsonb_array_elements(huigan.list_of(o.referral -> 'lines')) r on true
 *   left join huigan.order_lines l on l.member_id = o.member_id and l.order_id = o.order_id
 *     and l.line = r ->> 'line'
 *   where o.brand_id = :brandId! and o.referral is not null
 *   group by o.member_id, m.member_key, o.order_id, o.state, o.confirmed_at, o.completed_at, o.referral
 * ), closed as materialized (
 *   select x.member_id from huigan.closed_members x where x.member_id in (select o.referrer_id from orders o)
 * ), budgets as materialized (
 *   select b.* from huigan.referral_budgets b where b.brand_id = :brandId!
 * ), won_friends as materialized (
 *   select f.referrer_id, count(*) as friends from huigan.first_purchases f
 *   where f.brand_id = :brandId! group by f.referrer_id
 * ), sold as materialized (
 *   select p.member_id, sum(p.sold_fen) as fen from paid p group by p.member_id
 * ), tokens as materialized (
 *   select t.token, t.member_id from huigan.share_tokens t where t.brand_id = :brandId!
 * ), friends as materialized (
 *   select f.member_id, f.friend_id, f.since::text, f.until::text from huigan.friends f
 *   where f.brand_id = :brandId!
 * ), found as (
 *   select p.member_key, 'commission ' || p.kind || ' ' || p.cause || ': ' || v.what as what, v.expected, v.found
 *   from paid p
 *   left join steps l on l.member_id = p.member_id and l.kind = p.kind and l.cause = p.cause and l.step = p.steps
 *   left join steps f on f.member_id = p.member_id and f.kind = p.kind and f.cause = p.cause and f.step = 1
 *   left join orders o on o.member_id = p.friend_id and o.order_id = p.cause and p.kind = 'order'
 *   left join lots b on b.member_id = p.member_id and b.external_id = f.event_id
 *   cross join lateral (values
 *     ('steps', (select count(*) from steps s where s.member_id = p.member_id and s.kind = p.kind
 *       and s.cause = p.cause)::text, p.steps::text),
 *     ('by its last step', l.entitled::text, p.entitled::text),
 *     ('at first', f.entitled::text, p.granted::text),
 *     ('capped', (f.worth > p.granted)::text, p.capped::text),
 *     ('somebody else''s purchase', 'true', (p.friend_id is distinct from p.member_id)::text),
 *     ('reversed where nothing is left', (p.entitled = 0)::text, (p.state = 'reversed')::text),
 *     ('available where it was released', (l.why = 'released' or exists (select 1 from steps s
 *       where s.member_id = p.member_id and s.kind = p.kind and s.cause = p.cause and s.why = 'released'))::text,
 *       case when p.state = 'reversed' then (l.why = 'released' or exists (select 1 from steps s
 *         where s.member_id = p.member_id and s.kind = p.kind and s.cause = p.cause
 *           and s.why = 'released'))::text
 *       else (p.state = 'available')::text end),
 *     ('released after its days', 'true', (not exists (select 1 from steps s where s.member_id = p.member_id
 *       and s.kind = p.kind and s.cause = p.cause and s.why = 'released'
 *       and (p.free_at is null or s.at < p.free_at)))::text),
 *     ('released though held', 'false', (p.hold_reasons <> '{}' and p.decision is distinct from 'released'
 *       and p.state = 'available')::text),
 *     ('refused and kept', 'false', (p.decision is not distinct from 'refused' and p.entitled > 0)::text),
 *     ('its order', case when p.kind = 'order' then p.member_id::text end, o.referrer_id::text),
 *     ('base', case when p.kind = 'order' and p.to_come = 0 and p.entitled > 0 then o.base::text
 *       else p.base_fen::text end, p.base_fen::text),
 *     ('by its order', case when p.kind = 'order' and p.to_come = 0 and p.decision is distinct from 'refused'
 *       then least(o.worth, p.granted)::text else p.entitled::text end, p.entitled::text),
 *     ('completed', case when p.to_come = 0 and p.kind = 'order' and p.state <> 'reversed'
 *       then (o.completed_at is not null)::text else (p.completed_at is not null)::text end,
 *       (p.completed_at is not null)::text),
 *     ('counted for the rank', case when p.completed_at is null or p.entitled = 0 or p.kind <> 'order' then '0'
 *       else p.base_fen::text end, p.sold_fen::text),
 *     ('lot', case when p.to_come = 0 then p.granted::text else coalesce(b.granted, p.granted)::text end,
 *       b.granted::text),
 *     ('left of its lot', case when p.to_come = 0 then p.entitled::text
 *       else (b.granted - b.reversed)::text end, (b.granted - b.reversed)::text),
 *     ('asset of its lot', case when p.to_come = 0 then p.asset::text else b.asset::text end, b.asset::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *     and (p.to_come = 0 or v.what not in ('lot', 'left of its lot', 'asset of its lot', 'its order'))
 *   union all
 *   select s.member_key, 'commission step ' || s.event_id || ': ' || v.what, v.expected, v.found
 *   from steps s
 *   left join paid p on p.member_id = s.member_id and p.kind = s.kind and p.cause = s.cause
 *   left join steps b on b.member_id = s.member_id and b.kind = s.kind and b.cause = s.cause
 *     and b.step = s.step - 1
 *   left join told t on t.member_id = s.member_id and t.external_id = s.event_id
 *   cross join lateral (values
 *     ('its commission', 'true', (p.cause is not null)::text),
 *     ('entitled', case when s.why = 'refused' then '0' else least(s.worth, p.granted)::text end,
 *       s.entitled::text),
 *     ('falls, or is released', 'true', case s.why when 'earned' then (s.step = 1)::text
 *       when 'released' then (s.entitled = b.entitled)::text else (s.entitled < b.entitled)::text end),
 *     ('its event', case s.why when 'released' then 'release' else 'commission' end, t.kind::text),
 *     ('refused by the ledger', 'false', t.dead::text),
 *     ('told of which', s.first_id, t.payload #>> '{commission,id}'),
 *     ('told parts', case when s.why = 'released' then null else s.parts end::text,
 *       case when s.why = 'released' then null else (t.payload -> 'parts')::jsonb end::text),
 *     ('told amount', case when s.why = 'released' then null else s.fixed::text end,
 *       case when s.why = 'released' then null else t.payload ->> 'fixed' end),
 *     ('told cap', case when s.why <> 'released' and p.capped then p.granted::text end, t.payload ->> 'cap'),
 *     ('told asset', case when s.why <> 'released' then p.asset::text end, t.payload ->> 'asset')
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *     and (t.member_id is not null or v.what in ('its commission', 'entitled', 'falls, or is released')
 *       or v.what = 'its event' and p.to_come = 0)
 *   union all
 *   select t.member_key, 'event ' || t.external_id || ': its step', 'one', 'none'
 *   from told t
 *   where t.source = 'referral'
 *     and not exists (select 1 from steps s where s.member_id = t.member_id and s.event_id = t.external_id)
 *   union all
 *   select o.member_key, 'order ' || o.order_id || ': ' || v.what, v.expected, v.found
 *   from orders o
 *   left join closed x on x.member_id = o.referrer_id
 *   left join followed f on f.member_id = o.member_id and f.owner_id = o.order_id
 *   cross join lateral (values
 *     ('pays somebody else', 'true', (o.referrer_id <> o.member_id)::text),
 *     ('its commission', 'one', case when o.confirmed_at is null or o.state = 'refunded' or o.worth = 0
 *       or o.referral ->> 'orderFen' is not null or o.referral ->> 'dayFen' is not null
 *       or o.referral ->> 'monthFen' is not null
 *       or x.member_id is not null or f.member_id is not null
 *       or exists (select 1 from paid p where p.member_id = o.referrer_id and p.kind = 'order'
 *         and p.cause = o.order_id) then 'one' else 'none' end)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select null, 'referral budget of ' || coalesce(b.month, u.month) || ': used', coalesce(u.fen, 0)::text,
 *     coalesce(b.used_fen, 0)::text
 *   from budgets b
 *   full join (select date_trunc('month', p.arose_on)::date as month, sum(p.entitled) as fen from paid p
 *     where p.asset = 'CNY' group by 1) u on u.month = b.month
 *   where coalesce(u.fen, 0) <> coalesce(b.used_fen, 0)
 *   union all
 *   select m.member_key, 'promoter: ' || v.what, v.expected, v.found
 *   from huigan.promoters r
 *   join huigan.members m on m.member_id = r.member_id
 *   left join sold s on s.member_id = r.member_id
 *   left join won_friends f on f.referrer_id = r.member_id
 *   cross join lateral (values
 *     ('sold', coalesce(s.fen, 0)::text, r.sold_fen::text),
 *     ('friends', coalesce(f.friends, 0)::text, r.friends::text)
 *   ) v(what, expected, found)
 *   where r.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select m.member_key, 'attribution: ' || v.what, v.expected, v.found
 *   from (select a.*, a.since::text as since_text, a.until::text as until_text from huigan.attributions a) a
 *   join huigan.members m on m.member_id = a.member_id
 *   left join tokens t on t.token = a.token
 *   left join friends f on f.member_id = a.referrer_id and f.friend_id = a.member_id
 *   cross join lateral (values
 *     ('whose link', t.member_id::text, a.referrer_id::text),
 *     ('the other side', a.since_text, f.since),
 *     ('until', a.until_text, f.until)
 *   ) v(what, expected, found)
 *   where a.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select m.member_key, 'newcomer: ' || v.what, v.expected, v.found
 *   from (
 *     select n.*, exists (select 1 from huigan.commissions c where c.member_id = n.member_id
 *         and c.kind = 'invite' and c.cause = 'welcome')
 *       or exists (select 1 from huigan.coupons c where c.member_id = n.member_id
 *         and c.cause like 'invite:welcome:%')
 *       or exists (select 1 from huigan.effects e where e.member_id = n.member_id and e.kind = 'give-coupons'
 *         and e.subject = 'invite:welcome') as is_given,
 *       n.measured_until > n.won_at + n.days * interval '24 hours'
 *         and n.measured_until <= n.won_at + (n.days + 1) * interval '24 hours' as is_measured
 *     from huigan.won_newcomers n
 *   ) n
 *   join huigan.members m on m.member_id = n.member_id
 *   left join huigan.referral_programmes p on p.brand_id = n.brand_id and p.version = n.version
 *   cross join lateral (values
 *     ('share of its version', p.document #>> '{control,shareBp}', n.share_bp::text),
 *     ('days of its version', p.document #>> '{control,days}', n.days::text),
 *     ('measured for its days', 'true', n.is_measured::text),
 *     ('its gift', (n.given_at is not null)::text, n.is_given::text),
 *     ('given when it is due', 'true', (n.given_at is null or case when n.in_control
 *       then n.given_at >= n.measured_until else n.given_at = n.won_at end)::text),
 *     ('its gift comes', 'true', (n.given_at is not null or n.due_at is not distinct from n.measured_until
 *       or exists (select 1 from huigan.closed_members x where x.member_id = n.member_id))::text)
 *   ) v(what, expected, found)
 *   where n.brand_id = :brandId! and v.expected is distinct from v.found
 * )
 * select f.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f order by f.member_key, f.what limit 1000
 * ```
 */
export const findCommissionDifferences = new PreparedQuery<IFindCommissionDifferencesParams,IFindCommissionDifferencesResult>(findCommissionDifferencesIR);


