/** Types generated for queries found in "cloudfunctions/core/views/till/till-member.view.sql" */
import { PreparedQuery } from '@pgtyped/runtime';

export type stringArray = (string)[];

/** 'FindTillMember' parameters type */
export interface IFindTillMemberParams {
  from: string;
  memberId: bigint;
  now: string;
  periods: stringArray;
  version: number;
}

/** 'FindTillMember' return type */
export interface IFindTillMemberResult {
  birthday: string | null;
  brand_id: number;
  clock_at: Date | null;
  due: boolean;
  gift_days: unknown;
  grants: unknown | null;
  joined_at: Date | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  lots: unknown | null;
  member_id: bigint;
  name: string | null;
  next_due_at: Date | null;
  ordered_at: Date | null;
  payload: unknown | null;
  phone: Buffer | null;
  points_active: bigint;
  points_debt: bigint;
  points_pending: bigint;
  products: unknown | null;
  programme_version: number | null;
  qualifying_total: bigint;
  settled_seq: bigint;
  steps: unknown | null;
  store: string | null;
  tier: string | null;
  tier_until: Date | null;
  uses: unknown | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'FindTillMember' query type */
export interface IFindTillMemberQuery {
  params: IFindTillMemberParams;
  result: IFindTillMemberResult;
}

const findTillMemberIR: any = {"usedParamSet":{"periods":true,"now":true,"version":true,"from":true,"memberId":true},"params":[{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":1374,"b":1382}]},{"name":"now","required":true,"transform":{"type":"scalar"},"locs":[{"a":1563,"b":1567}]},{"name":"version","required":true,"transform":{"type":"scalar"},"locs":[{"a":1608,"b":1616}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":2033,"b":2038}]},{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":2228,"b":2237}]}],"statement":"select m.member_id, m.brand_id, m.joined_at, m.clock_at, m.settled_seq, m.programme_version, m.tier,\n  m.tier_until, m.points_active, m.points_pending, m.points_debt, m.qualifying_total, m.window_sum,\n  m.window_from, m.next_due_at, m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days,\n  due.is as \"due!\", (\n    select json_agg(l order by l.lot_no) from huigan.lots l where due.is and l.member_id = m.member_id\n  ) as \"lots?\", (\n    select json_agg(s order by s.step_no) from huigan.tier_steps s\n    where due.is and s.member_id = m.member_id and s.removed_at is null\n  ) as \"steps?\", (\n    select json_agg(g) from huigan.benefit_grants g\n    where due.is and g.member_id = m.member_id and g.taken_back_at is null\n  ) as \"grants?\",\n  p.display_name as \"name?\", p.birthday as \"birthday?\", h.phone as \"phone?\",\n  o.occurred_at as \"ordered_at?\", o.store as \"store?\",\n  o.payload as \"payload?\", (\n    select json_object_agg(q.product_id, q.name) from huigan.products q\n    where q.brand_id = m.brand_id and q.product_id in (select line ->> 'product'\n      from json_array_elements(o.payload -> 'lines') as line)\n  ) as \"products?\", (\n    select json_object_agg(u.benefit || '/' || u.period, u.uses) from (\n      select r.benefit, r.period, count(*)::int as uses from huigan.redemptions r\n      where r.member_id = m.member_id and r.kind = 'benefit' and r.period = any(:periods!::text[])\n        and r.reversed_at is null\n      group by r.benefit, r.period\n    ) u\n  ) as \"uses?\"\nfrom huigan.members m\ncross join lateral (\n  select coalesce(m.next_due_at <= :now!::timestamptz or m.programme_version <> :version!::int, false) as is\n) due\nleft join huigan.member_profiles p on p.member_id = m.member_id\nleft join huigan.member_phones h on h.member_id = m.member_id\nleft join lateral (\n  select e.occurred_at, s.name as store, e.payload\n  from huigan.events e\n  left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'\n  where e.member_id = m.member_id and e.kind = 'sale' and e.business_day >= :from!\n    and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)\n  order by e.business_day desc, e.seq desc limit 1\n) o on true\nwhere m.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id, m.joined_at, m.clock_at, m.settled_seq, m.programme_version, m.tier,
 *   m.tier_until, m.points_active, m.points_pending, m.points_debt, m.qualifying_total, m.window_sum,
 *   m.window_from, m.next_due_at, m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days,
 *   due.is as "due!", (
 *     select json_agg(l order by l.lot_no) from huigan.lots l where due.is and l.member_id = m.member_id
 *   ) as "lots?", (
 *     select json_agg(s order by s.step_no) from huigan.tier_steps s
 *     where due.is and s.member_id = m.member_id and s.removed_at is null
 *   ) as "steps?", (
 *     select json_agg(g) from huigan.benefit_grants g
 *     where due.is and g.member_id = m.member_id and g.taken_back_at is null
 *   ) as "grants?",
 *   p.display_name as "name?", p.birthday as "birthday?", h.phone as "phone?",
 *   o.occurred_at as "ordered_at?", o.store as "store?",
 *   o.payload as "payload?", (
 *     select json_object_agg(q.product_id, q.name) from huigan.products q
 *     where q.brand_id = m.brand_id and q.product_id in (select line ->> 'product'
 *       from json_array_elements(o.payload -> 'lines') as line)
 *   ) as "products?", (
 *     select json_object_agg(u.benefit || '/' || u.period, u.uses) from (
 *       select r.benefit, r.period, count(*)::int as uses from huigan.redemptions r
 *       where r.member_id = m.member_id and r.kind = 'benefit' and r.period = any(:periods!::text[])
 *         and r.reversed_at is null
 *       group by r.benefit, r.period
 *     ) u
 *   ) as "uses?"
 * from huigan.members m
 * cross join lateral (
 *   select coalesce(m.next_due_at <= :now!::timestamptz or m.programme_version <> :version!::int, false) as is
 * ) due
 * left join huigan.member_profiles p on p.member_id = m.member_id
 * left join huigan.member_phones h on h.member_id = m.member_id
 * left join lateral (
 *   select e.occurred_at, s.name as store, e.payload
 *   from huigan.events e
 *   left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'
 *   where e.member_id = m.member_id and e.kind = 'sale' and e.business_day >= :from!
 *     and not exists (select from huigan.dead_letters d where d.member_id = e.member_id and d.seq = e.seq)
 *   order by e.business_day desc, e.seq desc limit 1
 * ) o on true
 * where m.member_id = :memberId! limit 1
 * ```
 */
export const findTillMember = new PreparedQuery<IFindTillMemberParams,IFindTillMemberResult>(findTillMemberIR);


/** 'FindWholeBook' parameters type */
export interface IFindWholeBookParams {
  memberId: bigint;
}

/** 'FindWholeBook' return type */
export interface IFindWholeBookResult {
  brand_id: number;
  clock_at: Date | null;
  gift_days: unknown;
  grants: unknown | null;
  joined_at: Date | null;
  last_journal_no: number;
  last_lot_no: number;
  last_step_no: number;
  lots: unknown | null;
  member_id: bigint;
  next_due_at: Date | null;
  points_active: bigint;
  points_debt: bigint;
  points_pending: bigint;
  programme_version: number | null;
  qualifying_total: bigint;
  settled_seq: bigint;
  steps: unknown | null;
  tier: string | null;
  tier_until: Date | null;
  window_from: string | null;
  window_sum: bigint;
}

/** 'FindWholeBook' query type */
export interface IFindWholeBookQuery {
  params: IFindWholeBookParams;
  result: IFindWholeBookResult;
}

const findWholeBookIR: any = {"usedParamSet":{"memberId":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":730,"b":739}]}],"statement":"select m.member_id, m.brand_id, m.joined_at, m.clock_at, m.settled_seq, m.programme_version, m.tier,\n  m.tier_until, m.points_active, m.points_pending, m.points_debt, m.qualifying_total, m.window_sum,\n  m.window_from, m.next_due_at, m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, (\n    select json_agg(l order by l.lot_no) from huigan.lots l where l.member_id = m.member_id\n  ) as \"lots?\", (\n    select json_agg(s order by s.step_no) from huigan.tier_steps s\n    where s.member_id = m.member_id and s.removed_at is null\n  ) as \"steps?\", (\n    select json_agg(g) from huigan.benefit_grants g\n    where g.member_id = m.member_id and g.taken_back_at is null\n  ) as \"grants?\"\nfrom huigan.members m where m.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select m.member_id, m.brand_id, m.joined_at, m.clock_at, m.settled_seq, m.programme_version, m.tier,
 *   m.tier_until, m.points_active, m.points_pending, m.points_debt, m.qualifying_total, m.window_sum,
 *   m.window_from, m.next_due_at, m.last_journal_no, m.last_lot_no, m.last_step_no, m.gift_days, (
 *     select json_agg(l order by l.lot_no) from huigan.lots l where l.member_id = m.member_id
 *   ) as "lots?", (
 *     select json_agg(s order by s.step_no) from huigan.tier_steps s
 *     where s.member_id = m.member_id and s.removed_at is null
 *   ) as "steps?", (
 *     select json_agg(g) from huigan.benefit_grants g
 *     where g.member_id = m.member_id and g.taken_back_at is null
 *   ) as "grants?"
 * from huigan.members m where m.member_id = :memberId! limit 1
 * ```
 */
export const findWholeBook = new PreparedQuery<IFindWholeBookParams,IFindWholeBookResult>(findWholeBookIR);


