/** Types generated for queries found in "cloudfunctions/core/views/till/till-hint.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindTillHabit' parameters type */
export interface IFindTillHabitParams {
  from: string;
  least: number;
  memberId: bigint;
  nowMs: number;
  soonMs: number;
}

/** 'FindTillHabit' return type */
export interface IFindTillHabitResult {
  ending: number;
  last_day: string | null;
  options: string | null;
  orders: number;
  usual: string | null;
}

/** 'FindTillHabit' query type */
export interface IFindTillHabitQuery {
  params: IFindTillHabitParams;
  result: IFindTillHabitResult;
}

const findTillHabitIR: any = {"usedParamSet":{"memberId":true,"nowMs":true,"soonMs":true,"from":true,"least":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":359,"b":368},{"a":701,"b":710},{"a":803,"b":812},{"a":1012,"b":1021},{"a":1674,"b":1683},{"a":1865,"b":1874}]},{"name":"nowMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":427,"b":433},{"a":489,"b":495}]},{"name":"soonMs","required":true,"transform":{"type":"scalar"},"locs":[{"a":538,"b":545}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":1065,"b":1070}]},{"name":"least","required":true,"transform":{"type":"scalar"},"locs":[{"a":1365,"b":1371}]}],"statement":"-- What a clerk may know of a habit: how often, how long ago, what most of the last sales had (of whoever\n-- agreed to personalisation), and how many coupons end soon. Bounded: a dozen sales, twenty lines of orders.\nselect coalesce(f.orders, 0) as \"orders!\", f.last_day as \"last_day?\", (\n    select count(*)::int from huigan.coupons c\n    where c.member_id = :memberId! and c.state = 'usable' and c.usable_from <= to_timestamp(:nowMs!::float8 / 1000)\n      and c.expires_at > to_timestamp(:nowMs! / 1000) and c.expires_at <= to_timestamp(:soonMs!::float8 / 1000)\n  ) as \"ending!\", p.name as \"usual?\", o.options_text as \"options?\"\nfrom huigan.members m\nleft join huigan.member_facts f on f.member_id = :memberId!\nleft join lateral (\n  select c.granted from huigan.member_consents c\n  where c.member_id = :memberId! and c.purpose = 'personalisation' order by c.given_at desc limit 1\n) a on true\nleft join lateral (\n  select l.product from (\n    select e.seq, e.payload from huigan.events e\n    where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!::date\n    order by e.business_day desc, e.seq desc limit 12\n  ) e cross join lateral (\n    select distinct t.line ->> 'product' as product\n    from json_array_elements(huigan.list_of(huigan.readable(e.payload) -> 'lines')) t(line)\n  ) l\n  where a.granted group by l.product having count(*) >= :least!::int\n  order by count(*) desc, max(e.seq) desc, l.product limit 1\n) u on true\nleft join huigan.products p on p.brand_id = m.brand_id and p.product_id = u.product\nleft join lateral (\n  select l.options_text from (\n    select l.options_text, l.order_id from huigan.order_lines l\n    where l.member_id = :memberId! and l.product_id = u.product order by l.order_id desc limit 20\n  ) l\n  group by l.options_text order by count(*) desc, max(l.order_id) desc limit 1\n) o on true\nwhere m.member_id = :memberId!"};

/**
 * Query generated from SQL:
 * ```
 * -- What a clerk may know of a habit: how often, how long ago, what most of the last sales had (of whoever
 * -- agreed to personalisation), and how many coupons end soon. Bounded: a dozen sales, twenty lines of orders.
 * select coalesce(f.orders, 0) as "orders!", f.last_day as "last_day?", (
 *     select count(*)::int from huigan.coupons c
 *     where c.member_id = :memberId! and c.state = 'usable' and c.usable_from <= to_timestamp(:nowMs!::float8 / 1000)
 *       and c.expires_at > to_timestamp(:nowMs! / 1000) and c.expires_at <= to_timestamp(:soonMs!::float8 / 1000)
 *   ) as "ending!", p.name as "usual?", o.options_text as "options?"
 * from huigan.members m
 * left join huigan.member_facts f on f.member_id = :memberId!
 * left join lateral (
 *   select c.granted from huigan.member_consents c
 *   where c.member_id = :memberId! and c.purpose = 'personalisation' order by c.given_at desc limit 1
 * ) a on true
 * left join lateral (
 *   select l.product from (
 *     select e.seq, e.payload from huigan.events e
 *     where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!::date
 *     order by e.business_day desc, e.seq desc limit 12
 *   ) e cross join lateral (
 *     select distinct t.line ->> 'product' as product
 *     from json_array_elements(huigan.list_of(huigan.readable(e.payload) -> 'lines')) t(line)
 *   ) l
 *   where a.granted group by l.product having count(*) >= :least!::int
 *   order by count(*) desc, max(e.seq) desc, l.product limit 1
 * ) u on true
 * left join huigan.products p on p.brand_id = m.brand_id and p.product_id = u.product
 * left join lateral (
 *   select l.options_text from (
 *     select l.options_text, l.order_id from huigan.order_lines l
 *     where l.member_id = :memberId! and l.product_id = u.product order by l.order_id desc limit 20
 *   ) l
 *   group by l.options_text order by count(*) desc, max(l.order_id) desc limit 1
 * ) o on true
 * where m.member_id = :memberId!
 * ```
 */
export const findTillHabit = new PreparedQuery<IFindTillHabitParams,IFindTillHabitResult>(findTillHabitIR);


