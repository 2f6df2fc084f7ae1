/** Types generated for queries found in "cloudfunctions/core/views/till/till-member.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

export type stringArray = (string)[];

/** 'FindTillMember' parameters type */
export interface IFindTillMemberParams {
  from: string;
  memberId: bigint;
  periods: stringArray;
}

/** 'FindTillMember' return type */
export interface IFindTillMemberResult {
  active: bigint;
  birthday: string | null;
  name: string | null;
  next_due_at: Date | null;
  ordered_at: Date | null;
  payload: unknown | null;
  pending: bigint;
  phone: Buffer | null;
  products: unknown | null;
  programme_version: number | null;
  store: string | null;
  tier: string | null;
  uses: unknown | null;
}

/** 'FindTillMember' query type */
export interface IFindTillMemberQuery {
  params: IFindTillMemberParams;
  result: IFindTillMemberResult;
}

const findTillMemberIR: any = {"usedParamSet":{"memberId":true,"periods":true,"from":true},"params":[{"name":"memberId","required":true,"transform":{"type":"scalar"},"locs":[{"a":769,"b":778},{"a":1007,"b":1016},{"a":1068,"b":1077},{"a":1289,"b":1298},{"a":1425,"b":1434},{"a":1538,"b":1547}]},{"name":"periods","required":true,"transform":{"type":"scalar"},"locs":[{"a":822,"b":830}]},{"name":"from","required":true,"transform":{"type":"scalar"},"locs":[{"a":1342,"b":1347}]}],"statement":"select m.tier, huigan.balance_of(m.balances, 'member.points.active') as \"active!\",\n  huigan.balance_of(m.balances, 'member.points.pending') as \"pending!\", m.programme_version, m.next_due_at,\n  p.display_name as \"name?\", p.birthday as \"birthday?\", h.phone as \"phone?\",\n  o.occurred_at as \"ordered_at?\", o.store as \"store?\",\n  o.payload as \"payload?\", (\n    select json_object_agg(q.product_id, q.name) from huigan.products q\n    where q.brand_id = m.brand_id and q.product_id in (select line ->> 'product'\n      from json_array_elements(o.payload -> 'lines') as line)\n  ) as \"products?\", (\n    select json_object_agg(u.benefit || '/' || u.period, u.uses) from (\n      select r.benefit, r.period, count(*)::int as uses from huigan.redemptions r\n      where r.member_id = :memberId! and r.kind = 'benefit' and r.period = any(:periods!::text[])\n        and r.reversed_at is null\n      group by r.benefit, r.period\n    ) u\n  ) as \"uses?\"\nfrom huigan.members m\nleft join huigan.member_profiles p on p.member_id = :memberId!\nleft join huigan.member_phones h on h.member_id = :memberId!\nleft join lateral (\n  select e.occurred_at, s.name as store, e.payload\n  from huigan.events e\n  left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'\n  where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!\n    and not exists (select 1 from huigan.dead_letters d where d.member_id = :memberId! and d.seq = e.seq)\n  order by e.business_day desc, e.seq desc limit 1\n) o on true\nwhere m.member_id = :memberId! limit 1"};

/**
 * Query generated from SQL:
 * ```
 * select m.tier, huigan.balance_of(m.balances, 'member.points.active') as "active!",
 *   huigan.balance_of(m.balances, 'member.points.pending') as "pending!", m.programme_version, m.next_due_at,
 *   p.display_name as "name?", p.birthday as "birthday?", h.phone as "phone?",
 *   o.occurred_at as "ordered_at?", o.store as "store?",
 *   o.payload as "payload?", (
 *     select json_object_agg(q.product_id, q.name) from huigan.products q
 *     where q.brand_id = m.brand_id and q.product_id in (select line ->> 'product'
 *       from json_array_elements(o.payload -> 'lines') as line)
 *   ) as "products?", (
 *     select json_object_agg(u.benefit || '/' || u.period, u.uses) from (
 *       select r.benefit, r.period, count(*)::int as uses from huigan.redemptions r
 *       where r.member_id = :memberId! and r.kind = 'benefit' and r.period = any(:periods!::text[])
 *         and r.reversed_at is null
 *       group by r.benefit, r.period
 *     ) u
 *   ) as "uses?"
 * from huigan.members m
 * left join huigan.member_profiles p on p.member_id = :memberId!
 * left join huigan.member_phones h on h.member_id = :memberId!
 * left join lateral (
 *   select e.occurred_at, s.name as store, e.payload
 *   from huigan.events e
 *   left join huigan.stores s on s.brand_id = e.brand_id and s.store_id = e.payload ->> 'store'
 *   where e.member_id = :memberId! and e.kind = 'sale' and e.business_day >= :from!
 *     and not exists (select 1 from huigan.dead_letters d where d.member_id = :memberId! and d.seq = e.seq)
 *   order by e.business_day desc, e.seq desc limit 1
 * ) o on true
 * where m.member_id = :memberId! limit 1
 * ```
 */
export const findTillMember = new PreparedQuery<IFindTillMemberParams,IFindTillMemberResult>(findTillMemberIR);


