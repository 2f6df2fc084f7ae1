/** Types generated for queries found in "cloudfunctions/core/views/audit/groups.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindGroupDifferences' parameters type */
export interface IFindGroupDifferencesParams {
  asOf: string;
  brandId: number;
}

/** 'FindGroupDifferences' return type */
export interface IFindGroupDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string;
  total: bigint;
  what: string;
}

/** 'FindGroupDifferences' query type */
export interface IFindGroupDifferencesQuery {
  params: IFindGroupDifferencesParams;
  result: IFindGroupDifferencesResult;
}

const findGroupDifferencesIR: any = {"usedParamSet":{"brandId":true,"asOf":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":765,"b":773},{"a":1846,"b":1854},{"a":2501,"b":2509},{"a":6722,"b":6730},{"a":7109,"b":7117},{"a":7778,"b":7786},{"a":7986,"b":7994},{"a":8349,"b":8357}]},{"name":"asOf","required":true,"transform":{"type":"scalar"},"locs":[{"a":794,"b":799},{"a":6779,"b":6784}]}],"statement":"-- Groups against their seats, seats against their orders, refunds and prices, offers against what is taken.\nwith groups as materialized (\n  select g.*, (select min((s ->> 'size')::int) from jsonb_array_elements(g.terms -> 'steps') s) as smallest,\n    (select max((s ->> 'size')::int) from jsonb_array_elements(g.terms -> 'steps') s) as largest,\n    coalesce(\n      (select (s ->> 'priceFen')::bigint from jsonb_array_elements(g.terms -> 'steps') s\n        where (s ->> 'size')::int <= g.paid order by (s ->> 'size')::int desc limit 1),\n      (g.terms #>> '{steps,0,priceFen}')::bigint) as step_fen,\n    case when g.terms #>> '{leader,kind}' = 'price' then (g.terms #>> '{leader,priceFen}')::bigint end\n      as leader_fen\n  from huigan.groups g where g.brand_id = :brandId! and g.opened_at <= :asOf!\n), seats as materialized (\n  select s.*, g.state as group_state, g.kind, g.deadline, g.terms, g.offer_id, g.opened_by, g.counted,\n    s.member_id is not distinct from g.leader_id as leads, g.step_fen, g.leader_fen,\n    s.member_id = g.opened_by and s.held_at = g.opened_at as is_first\n  from huigan.group_seats s join groups g on g.group_id = s.group_id\n), counted as (\n  select s.group_id, count(*) filter (where s.state = 'held') as held,\n    count(*) filter (where s.state = 'paid') as paid,\n    count(*) filter (where s.state in ('paid', 'confirmed', 'reversed')) as filled,\n    count(*) filter (where s.state = 'refunding') as refunding,\n    (array_agg(s.member_id order by s.paid_at, s.order_id) filter (where s.state = 'paid'))[1] as oldest,\n    bool_or(s.leads and s.state = 'paid') as leader_paid,\n    bool_or(s.leads and s.state in ('paid', 'confirmed', 'reversed')) as leader_sits\n  from seats s group by s.group_id\n), seated as materialized (\n  select s.group_id, s.member_id, s.order_id from huigan.group_seats s where s.brand_id = :brandId!\n), ordered as materialized (\n  select o.member_id, o.order_id, o.group_id, o.offer_id, o.state, o.paid_at,\n    (select sum(l.difference_fen)::bigint from huigan.order_lines l\n      where l.member_id = o.member_id and l.order_id = o.order_id) as lowered_fen,\n    (select bool_and(r.state = 'done') from huigan.refunds r where r.member_id = o.member_id\n      and r.order_id = o.order_id and r.kind = 'order') as all_done\n  from huigan.orders o where (o.member_id, o.order_id) in (select s.member_id, s.order_id from seats s)\n), counters as materialized (\n  select c.offer_id, c.seats, c.stock from huigan.group_offer_counters c where c.brand_id = :brandId!\n), taken as (\n  select s.offer_id, count(*) as seats from seats s\n  where s.counted and s.state in ('held', 'paid', 'confirmed', 'reversed') group by s.offer_id\n), found as (\n  select null::bigint as member_id, 'group ' || g.group_id || ': ' || v.what as what, v.expected, v.found\n  from groups g left join counted c on c.group_id = g.group_id\n  left join huigan.group_offers o on o.brand_id = g.brand_id and o.offer_id = g.offer_id\n  cross join lateral (values\n    ('seats held', coalesce(c.held, 0)::text, g.held::text),\n    ('seats paid', case when g.state = 'filled' then coalesce(c.filled, 0)\n      else coalesce(c.paid, 0) end::text, g.paid::text),\n    ('seats whose money goes back', coalesce(c.refunding, 0)::text, g.refunding::text),\n    ('size by its terms', g.largest::text, g.size::text),\n    ('least by its terms', coalesce(g.smallest, 1)::text, g.least::text),\n    ('kind by its terms', g.terms ->> 'kind', g.kind),\n    ('whoever leads', case when g.kind <> 'seats' then g.opened_by::text\n      when g.state = 'filled' then case when c.leader_sits then g.leader_id::text else 'somebody in it' end\n      when c.leader_paid then g.leader_id::text else c.oldest::text end, g.leader_id::text),\n    ('how it was filled', case when g.state <> 'filled' then null\n      when g.size is not null and g.paid = g.size then 'members'\n      when g.paid >= g.least then 'deadline'\n      when g.paid >= (g.terms ->> 'fillAbove')::int then 'brand' else 'not at all' end, g.filled_by),\n    ('its offer', case when g.kind = 'office' then null else 'a row' end,\n      case when o.offer_id is not null then 'a row' when g.offer_id is not null then 'none' end)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found and not (v.what = 'whoever leads' and g.kind = 'community')\n  union all\n  select s.member_id, 'seat ' || s.order_id || ': ' || v.what, v.expected, v.found\n  from seats s\n  left join ordered o on o.member_id = s.member_id and o.order_id = s.order_id\n  cross join lateral (values\n    ('its group by its order', s.group_id, o.group_id),\n    ('its offer by its order', s.offer_id, o.offer_id),\n    ('its state by its order', case o.state\n      when 'created' then 'held' when 'closed' then 'released'\n      when 'paid' then 'paid'\n      when 'refunded' then case when s.group_state = 'filled' then 'reversed'\n        when o.all_done then 'refunded' else 'refunding' end\n      else case when o.state is null then 'none' else 'confirmed' end end,\n      case when s.group_state = 'filled' and s.state in ('refunding', 'refunded') then\n        -- Given back before the group was filled.\n        case when o.state = 'refunded' then 'reversed' else s.state end else s.state end),\n    ('whether its money is back', case when s.state = 'refunding' then 'not all'\n      when s.state = 'refunded' then 'all' end,\n      case when s.state in ('refunding', 'refunded') then\n        case when o.all_done then 'all' else 'not all' end end),\n    ('paid in time', case when s.paid_at is null then null else 'true' end,\n      (s.paid_at <= s.deadline)::text),\n    ('paid when its order was', o.paid_at::text, s.paid_at::text),\n    ('its price', case when s.kind = 'seats' then 'one of its terms' end,\n      case when s.kind = 'seats' then case when s.price_fen = s.leader_fen and s.is_first\n        or exists (select 1 from jsonb_array_elements(s.terms -> 'steps') t\n          where (t ->> 'priceFen')::bigint = s.price_fen) then 'one of its terms'\n        else s.price_fen::text end when s.price_fen is not null then s.price_fen::text end),\n    ('what its price became lower by', case when s.kind = 'seats' and s.state = 'confirmed' then\n      greatest(s.price_fen - least(s.step_fen, case when s.leads then s.leader_fen end), 0)::text end,\n      case when s.kind = 'seats' and s.state = 'confirmed' then coalesce(o.lowered_fen, 0)::text end),\n    ('whether it is for newcomers', case when s.kind = 'seats' and not s.is_first\n      then s.terms ->> 'newcomersOnly' else 'false' end, s.newcomer::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select o.member_id, 'order ' || o.order_id || ': its seat', 'a row', 'none' from huigan.orders o\n  where o.brand_id = :brandId! and o.group_id is not null and o.created_at <= :asOf!\n    and not exists (select 1 from seated s where s.group_id = o.group_id\n      and s.member_id = o.member_id and s.order_id = o.order_id)\n  union all\n  select o.member_id, 'offer ' || o.offer_id || ': groups at once', '1', count(*)::text\n  from huigan.orders o join groups g on g.group_id = o.group_id\n  where o.brand_id = :brandId! and g.kind = 'seats' and o.state in ('created', 'paid')\n    and g.state in ('forming', 'closing')\n  group by o.member_id, o.offer_id having count(*) > 1\n  union all\n  select null, 'group offer ' || o.offer_id || ': ' || v.what, v.expected, v.found\n  from huigan.group_offers o\n  left join counters c on c.offer_id = o.offer_id\n  left join taken t on t.offer_id = o.offer_id\n  cross join lateral (values\n    ('its counter', 'a row', case when c.offer_id is null then 'none' else 'a row' end),\n    ('seats taken', coalesce(t.seats, 0)::text, c.seats::text),\n    ('stock', o.document ->> 'stock', c.stock::text)\n  ) v(what, expected, found)\n  where o.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select null, 'group counter ' || c.offer_id || ': its offer', 'a row', 'none'\n  from counters c left join huigan.group_offers o on o.brand_id = :brandId! and o.offer_id = c.offer_id\n  where o.offer_id is null\n  union all\n  select c.member_id, 'coupon ' || c.coupon_id || ': its group', 'filled, and led by them',\n    coalesce(g.state || ', led by ' || coalesce(g.leader_id::text, 'nobody'), 'none')\n  from huigan.coupons c left join groups g on g.group_id = split_part(c.cause, ':', 2)\n  where c.brand_id = :brandId! and c.source = 'group'\n    and (g.state is distinct from 'filled' or g.leader_id is distinct from c.member_id)\n)\nselect m.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f left join (\n  select m.member_id, m.member_key from huigan.members m\n  where m.member_id in (select f.member_id from found f)\n) m on m.member_id = f.member_id\norder by m.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Groups against their seats, seats against their orders, refunds and prices, offers against what is taken.
 * with groups as materialized (
 *   select g.*, (select min((s ->> 'size')::int) from jsonb_array_elements(g.terms -> 'steps') s) as smallest,
 *     (select max((s ->> 'size')::int) from jsonb_array_elements(g.terms -> 'steps') s) as largest,
 *     coalesce(
 *       (select (s ->> 'priceFen')::bigint from jsonb_array_elements(g.terms -> 'steps') s
 *         where (s ->> 'size')::int <= g.paid order by (s ->> 'size')::int desc limit 1),
 *       (g.terms #>> '{steps,0,priceFen}')::bigint) as step_fen,
 *     case when g.terms #>> '{leader,kind}' = 'price' then (g.terms #>> '{leader,priceFen}')::bigint end
 *       as leader_fen
 *   from huigan.groups g where g.brand_id = :brandId! and g.opened_at <= :asOf!
 * ), seats as materialized (
 *   select s.*, g.state as group_state, g.kind, g.deadline, g.terms, g.offer_id, g.opened_by, g.counted,
 *     s.member_id is not distinct from g.leader_id as leads, g.step_fen, g.leader_fen,
 *     s.member_id = g.opened_by and s.held_at = g.opened_at as is_first
 *   from huigan.group_seats s join groups g on g.group_id = s.group_id
 * ), counted as (
 *   select s.group_id, count(*) filter (where s.state = 'held') as held,
 *     count(*) filter (where s.state = 'paid') as paid,
 *     count(*) filter (where s.state in ('paid', 'confirmed', 'reversed')) as filled,
 *     count(*) filter (where s.state = 'refunding') as refunding,
 *     (array_agg(s.member_id order by s.paid_at, s.order_id) filter (where s.state = 'paid'))[1] as oldest,
 *     bool_or(s.leads and s.state = 'paid') as leader_paid,
 *     bool_or(s.leads and s.state in ('paid', 'confirmed', 'reversed')) as leader_sits
 *   from seats s group by s.group_id
 * ), seated as materialized (
 *   select s.group_id, s.member_id, s.order_id from huigan.group_seats s where s.brand_id = :brandId!
 * ), ordered as materialized (
 *   select o.member_id, o.order_id, o.group_id, o.offer_id, o.state, o.paid_at,
 *     (select sum(l.difference_fen)::bigint from huigan.order_lines l
 *       where l.member_id = o.member_id and l.order_id = o.order_id) as lowered_fen,
 *     (select bool_and(r.state = 'done') from huigan.refunds r where r.member_id = o.member_id
 *       and r.order_id = o.order_id and r.kind = 'order') as all_done
 *   from huigan.orders o where (o.member_id, o.order_id) in (select s.member_id, s.order_id from seats s)
 * ), counters as materialized (
 *   select c.offer_id, c.seats, c.stock from huigan.group_offer_counters c where c.brand_id = :brandId!
 * ), taken as (
 *   select s.offer_id, count(*) as seats from seats s
 *   where s.counted and s.state in ('held', 'paid', 'confirmed', 'reversed') group by s.offer_id
 * ), found as (
 *   select null::bigint as member_id, 'group ' || g.group_id || ': ' || v.what as what, v.expected, v.found
 *   from groups g left join counted c on c.group_id = g.group_id
 *   left join huigan.group_offers o on o.brand_id = g.brand_id and o.offer_id = g.offer_id
 *   cross join lateral (values
 *     ('seats held', coalesce(c.held, 0)::text, g.held::text),
 *     ('seats paid', case when g.state = 'filled' then coalesce(c.filled, 0)
 *       else coalesce(c.paid, 0) end::text, g.paid::text),
 *     ('seats whose money goes back', coalesce(c.refunding, 0)::text, g.refunding::text),
 *     ('size by its terms', g.largest::text, g.size::text),
 *     ('least by its terms', coalesce(g.smallest, 1)::text, g.least::text),
 *     ('kind by its terms', g.terms ->> 'kind', g.kind),
 *     ('whoever leads', case when g.kind <> 'seats' then g.opened_by::text
 *       when g.state = 'filled' then case when c.leader_sits then g.leader_id::text else 'somebody in it' end
 *       when c.leader_paid then g.leader_id::text else c.oldest::text end, g.leader_id::text),
 *     ('how it was filled', case when g.state <> 'filled' then null
 *       when g.size is not null and g.paid = g.size then 'members'
 *       when g.paid >= g.least then 'deadline'
 *       when g.paid >= (g.terms ->> 'fillAbove')::int then 'brand' else 'not at all' end, g.filled_by),
 *     ('its offer', case when g.kind = 'office' then null else 'a row' end,
 *       case when o.offer_id is not null then 'a row' when g.offer_id is not null then 'none' end)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found and not (v.what = 'whoever leads' and g.kind = 'community')
 *   union all
 *   select s.member_id, 'seat ' || s.order_id || ': ' || v.what, v.expected, v.found
 *   from seats s
 *   left join ordered o on o.member_id = s.member_id and o.order_id = s.order_id
 *   cross join lateral (values
 *     ('its group by its order', s.group_id, o.group_id),
 *     ('its offer by its order', s.offer_id, o.offer_id),
 *     ('its state by its order', case o.state
 *       when 'created' then 'held' when 'closed' then 'released'
 *       when 'paid' then 'paid'
 *       when 'refunded' then case when s.group_state = 'filled' then 'reversed'
 *         when o.all_done then 'refunded' else 'refunding' end
 *       else case when o.state is null then 'none' else 'confirmed' end end,
 *       case when s.group_state = 'filled' and s.state in ('refunding', 'refunded') then
 *         -- Given back before the group was filled.
 *         case when o.state = 'refunded' then 'reversed' else s.state end else s.state end),
 *     ('whether its money is back', case when s.state = 'refunding' then 'not all'
 *       when s.state = 'refunded' then 'all' end,
 *       case when s.state in ('refunding', 'refunded') then
 *         case when o.all_done then 'all' else 'not all' end end),
 *     ('paid in time', case when s.paid_at is null then null else 'true' end,
 *       (s.paid_at <= s.deadline)::text),
 *     ('paid when its order was', o.paid_at::text, s.paid_at::text),
 *     ('its price', case when s.kind = 'seats' then 'one of its terms' end,
 *       case when s.kind = 'seats' then case when s.price_fen = s.leader_fen and s.is_first
 *         or exists (select 1 from jsonb_array_elements(s.terms -> 'steps') t
 *           where (t ->> 'priceFen')::bigint = s.price_fen) then 'one of its terms'
 *         else s.price_fen::text end when s.price_fen is not null then s.price_fen::text end),
 *     ('what its price became lower by', case when s.kind = 'seats' and s.state = 'confirmed' then
 *       greatest(s.price_fen - least(s.step_fen, case when s.leads then s.leader_fen end), 0)::text end,
 *       case when s.kind = 'seats' and s.state = 'confirmed' then coalesce(o.lowered_fen, 0)::text end),
 *     ('whether it is for newcomers', case when s.kind = 'seats' and not s.is_first
 *       then s.terms ->> 'newcomersOnly' else 'false' end, s.newcomer::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select o.member_id, 'order ' || o.order_id || ': its seat', 'a row', 'none' from huigan.orders o
 *   where o.brand_id = :brandId! and o.group_id is not null and o.created_at <= :asOf!
 *     and not exists (select 1 from seated s where s.group_id = o.group_id
 *       and s.member_id = o.member_id and s.order_id = o.order_id)
 *   union all
 *   select o.member_id, 'offer ' || o.offer_id || ': groups at once', '1', count(*)::text
 *   from huigan.orders o join groups g on g.group_id = o.group_id
 *   where o.brand_id = :brandId! and g.kind = 'seats' and o.state in ('created', 'paid')
 *     and g.state in ('forming', 'closing')
 *   group by o.member_id, o.offer_id having count(*) > 1
 *   union all
 *   select null, 'group offer ' || o.offer_id || ': ' || v.what, v.expected, v.found
 *   from huigan.group_offers o
 *   left join counters c on c.offer_id = o.offer_id
 *   left join taken t on t.offer_id = o.offer_id
 *   cross join lateral (values
 *     ('its counter', 'a row', case when c.offer_id is null then 'none' else 'a row' end),
 *     ('seats taken', coalesce(t.seats, 0)::text, c.seats::text),
 *     ('stock', o.document ->> 'stock', c.stock::text)
 *   ) v(what, expected, found)
 *   where o.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select null, 'group counter ' || c.offer_id || ': its offer', 'a row', 'none'
 *   from counters c left join huigan.group_offers o on o.brand_id = :brandId! and o.offer_id = c.offer_id
 *   where o.offer_id is null
 *   union all
 *   select c.member_id, 'coupon ' || c.coupon_id || ': its group', 'filled, and led by them',
 *     coalesce(g.state || ', led by ' || coalesce(g.leader_id::text, 'nobody'), 'none')
 *   from huigan.coupons c left join groups g on g.group_id = split_part(c.cause, ':', 2)
 *   where c.brand_id = :brandId! and c.source = 'group'
 *     and (g.state is distinct from 'filled' or g.leader_id is distinct from c.member_id)
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
export const findGroupDifferences = new PreparedQuery<IFindGroupDifferencesParams,IFindGroupDifferencesResult>(findGroupDifferencesIR);


