/** Types generated for queries found in "cloudfunctions/core/views/audit/teams.view.sql" */
import { PreparedQuery } from '../../../platform/prepared-query';

/** 'FindTeamDifferences' parameters type */
export interface IFindTeamDifferencesParams {
  brandId: number;
}

/** 'FindTeamDifferences' return type */
export interface IFindTeamDifferencesResult {
  expected: string | null;
  found: string | null;
  member: string | null;
  total: bigint;
  what: string;
}

/** 'FindTeamDifferences' query type */
export interface IFindTeamDifferencesQuery {
  params: IFindTeamDifferencesParams;
  result: IFindTeamDifferencesResult;
}

const findTeamDifferencesIR: any = {"usedParamSet":{"brandId":true},"params":[{"name":"brandId","required":true,"transform":{"type":"scalar"},"locs":[{"a":758,"b":766},{"a":1731,"b":1739},{"a":1868,"b":1876},{"a":3427,"b":3435},{"a":3807,"b":3815},{"a":5985,"b":5993},{"a":8238,"b":8246}]}],"statement":"-- Months of teams, computed anew: totals and parts, the bonus by the terms, the split with largest\n-- remainders, what each part has become by what is kept, and who was in which team. What an effect is still\n-- to bring up to date is left out.\nwith months as materialized (\n  select t.*, t.team_id || '-' || to_char(t.month, 'YYYY-MM') as cause, e.target_fen as terms_target,\n    case e.bonus_kind when 'fixed' then e.bonus_fen\n      else least(e.bonus_fen, div(t.total_fen::numeric * e.rate_bp, 10000)) end as worth\n  from huigan.team_months t\n  left join lateral (select x.* from huigan.team_terms x where x.brand_id = t.brand_id\n    and x.team_id = t.team_id and x.from_month <= t.month order by x.from_month desc limit 1) e on true\n  where t.brand_id = :brandId!\n), shares as materialized (\n  -- Who got a fen more: the largest remainders first, of equal ones the lower number.\n  select p.member_id, p.month, p.team_id, p.sold_fen, p.gone, p.part_fen, t.cause, t.from_at, t.until_at,\n    t.pool_fen, t.split_fen, case when p.gone then 0 else p.sold_fen end as weight,\n    case when t.split_fen = 0 or p.gone then 0\n      else div(t.pool_fen::numeric * p.sold_fen, t.split_fen) end as floor_fen,\n    row_number() over (partition by p.team_id, p.month order by\n      case when t.split_fen = 0 or p.gone then 0\n        else (t.pool_fen::numeric * p.sold_fen) % t.split_fen end desc, p.member_id) as place,\n    exists (select 1 from huigan.team_members x where x.member_id = p.member_id and x.team_id = p.team_id\n      and x.from_month <= p.month and (x.until_month is null or x.until_month > p.month)) as in_team\n  from huigan.team_parts p\n  left join months t on t.team_id = p.team_id and t.month = p.month\n  where p.brand_id = :brandId!\n), followed as materialized (\n  select e.member_id, e.owner_id, count(*) as effects from huigan.effects e\n  where e.brand_id = :brandId! and e.kind = 'follow-referral' group by e.member_id, e.owner_id\n), sold as materialized (\n  select c.member_id, c.sold_fen, c.completed_at, coalesce(f.effects, 0) as to_come,\n    -- What it came to when it arose: the most that it can have been when the month was closed.\n    (select sum(huigan.whole_of(r ->> 'fen')) from huigan.commission_steps x\n      cross join jsonb_array_elements(huigan.list_of(x.parts)) r where x.member_id = c.member_id\n      and x.kind = 'order' and x.cause = c.cause and x.step = 1) as first\n  from huigan.commissions c left join followed f on f.member_id = c.friend_id and f.owner_id = c.cause\n  where c.kind = 'order' and c.member_id in (select s.member_id from shares s)\n), kept as materialized (\n  select s.member_id, s.team_id, s.month, sum(c.sold_fen) as kept, sum(c.first) as first,\n    sum(c.to_come) as to_come\n  from shares s join sold c on c.member_id = s.member_id and c.completed_at >= s.from_at\n    and c.completed_at < s.until_at\n  group by s.member_id, s.team_id, s.month\n), parts as materialized (\n  select s.*, s.floor_fen + case when s.place <= s.pool_fen\n      - sum(s.floor_fen) over (partition by s.team_id, s.month) then 1 else 0 end as expected_fen,\n    coalesce(k.kept, 0) as kept, coalesce(k.first, 0) as first, coalesce(k.to_come, 0) as to_come\n  from shares s\n  left join kept k on k.member_id = s.member_id and k.team_id = s.team_id and k.month = s.month\n), paid as materialized (\n  select c.member_id, c.cause, c.granted, c.entitled, c.decision from huigan.commissions c\n  where c.brand_id = :brandId! and c.kind = 'team'\n), partless as materialized (\n  select x.member_id, x.from_month from huigan.team_members x\n  join months t on t.team_id = x.team_id and t.month >= x.from_month\n    and (x.until_month is null or t.month < x.until_month)\n  left join huigan.team_parts p on p.member_id = x.member_id and p.team_id = t.team_id and p.month = t.month\n  where x.brand_id = :brandId! and p.member_id is null group by x.member_id, x.from_month\n), found as (\n  select null as member_key, 'team month ' || t.cause || ': ' || v.what as what, v.expected, v.found\n  from months t\n  cross join lateral (select count(*) as members, coalesce(sum(s.sold_fen), 0) as sold,\n      coalesce(sum(s.weight), 0) as weight, coalesce(sum(s.part_fen), 0) as paid\n    from shares s where s.team_id = t.team_id and s.month = t.month) s\n  cross join lateral (values\n    ('total', s.sold::text, t.total_fen::text),\n    ('split by', s.weight::text, t.split_fen::text),\n    ('target by its terms', t.terms_target::text, t.target_fen::text),\n    ('due by its terms', case when t.total_fen - t.held_fen >= t.target_fen and t.split_fen > 0\n      then t.worth::text else '0' end, t.due_fen::text),\n    ('held within', 'true', (t.held_fen between 0 and t.total_fen)::text),\n    ('pool within', 'true', (t.pool_fen between 0 and t.due_fen)::text),\n    ('parts add up to the pool', t.pool_fen::text, s.paid::text),\n    ('closed after its end', 'true', (t.closed_at >= t.until_at)::text),\n    ('a month long', (t.month + interval '1 month')::date::text,\n      (t.month + (t.until_at - t.from_at))::date::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select null, 'team ' || t.team_id || ': ' || v.what, v.expected, v.found\n  from huigan.teams t\n  cross join lateral (values\n    ('open month', coalesce((select (max(m.month) + interval '1 month')::date from huigan.team_months m\n      where m.brand_id = t.brand_id and m.team_id = t.team_id), t.from_month)::text, t.open_month::text),\n    ('months from its first', '0', (select count(*) from generate_series(t.from_month,\n      t.open_month - interval '1 day', interval '1 month') g(month) where not exists (select 1\n        from huigan.team_months m where m.brand_id = t.brand_id and m.team_id = t.team_id\n          and m.month = g.month::date))::text),\n    ('terms of its first month', 'true', exists (select 1 from huigan.team_terms e\n      where e.brand_id = t.brand_id and e.team_id = t.team_id and e.from_month = t.from_month)::text)\n  ) v(what, expected, found)\n  where t.brand_id = :brandId! and v.expected is distinct from v.found\n  union all\n  select m.member_key, 'team part ' || coalesce(p.cause, p.team_id || ' ' || p.month) || ': ' || v.what,\n    v.expected, v.found\n  from parts p\n  join huigan.members m on m.member_id = p.member_id\n  left join paid c on c.member_id = p.member_id and c.cause = p.cause\n  cross join lateral (values\n    ('its month', 'true', (p.cause is not null)::text),\n    ('in the team', 'true', p.in_team::text),\n    ('sold, at least what is kept', 'true', (p.sold_fen >= p.kept or p.to_come > 0)::text),\n    ('sold, at most what there was', 'true', (p.sold_fen <= p.first)::text),\n    ('part of the pool', p.expected_fen::text, p.part_fen::text),\n    ('its commission', case when p.part_fen > 0 then p.part_fen::text end, c.granted::text),\n    ('left of it', case when p.part_fen = 0 or p.to_come > 0\n        or c.decision is not distinct from 'refused' then c.entitled::text\n      when p.kept >= p.sold_fen then p.part_fen::text\n      else div(p.pool_fen::numeric * p.kept, p.split_fen)::text end, c.entitled::text)\n  ) v(what, expected, found)\n  where v.expected is distinct from v.found\n  union all\n  select m.member_key, 'commission team ' || c.cause || ': its part', 'one', 'none'\n  from paid c\n  join huigan.members m on m.member_id = c.member_id\n  where not exists (select 1 from shares s where s.member_id = c.member_id and s.cause = c.cause)\n  union all\n  select m.member_key, 'in a team from ' || x.from_month || ': ' || v.what, 'true', v.found\n  from huigan.team_members x\n  join huigan.members m on m.member_id = x.member_id\n  left join partless n on n.member_id = x.member_id and n.from_month = x.from_month\n  cross join lateral (values\n    ('in no other one', (not exists (select 1 from huigan.team_members o where o.member_id = x.member_id\n      and o.from_month > x.from_month and o.until_month is distinct from o.from_month\n      and (x.until_month is null or x.until_month > o.from_month)))::text),\n    ('a team that is there', exists (select 1 from huigan.teams t where t.brand_id = x.brand_id\n      and t.team_id = x.team_id and t.from_month <= x.from_month)::text),\n    ('with a part of each month that is closed', (n.member_id is null)::text)\n  ) v(what, found)\n  where x.brand_id = :brandId! and v.found <> 'true'\n)\nselect f.member_key as \"member\", f.what as \"what!\", f.expected as \"expected\", f.found as \"found\",\n  count(*) over () as \"total!\"\nfrom found f order by f.member_key, f.what limit 1000"};

/**
 * Query generated from SQL:
 * ```
 * -- Months of teams, computed anew: totals and parts, the bonus by the terms, the split with largest
 * -- remainders, what each part has become by what is kept, and who was in which team. What an effect is still
 * -- to bring up to date is left out.
 * with months as materialized (
 *   select t.*, t.team_id || '-' || to_char(t.month, 'YYYY-MM') as cause, e.target_fen as terms_target,
 *     case e.bonus_kind when 'fixed' then e.bonus_fen
 *       else least(e.bonus_fen, div(t.total_fen::numeric * e.rate_bp, 10000)) end as worth
 *   from huigan.team_months t
 *   left join lateral (select x.* from huigan.team_terms x where x.brand_id = t.brand_id
 *     and x.team_id = t.team_id and x.from_month <= t.month order by x.from_month desc limit 1) e on true
 *   where t.brand_id = :brandId!
 * ), shares as materialized (
 *   -- Who got a fen more: the largest remainders first, of equal ones the lower number.
 *   select p.member_id, p.month, p.team_id, p.sold_fen, p.gone, p.part_fen, t.cause, t.from_at, t.until_at,
 *     t.pool_fen, t.split_fen, case when p.gone then 0 else p.sold_fen end as weight,
 *     case when t.split_fen = 0 or p.gone then 0
 *       else div(t.pool_fen::numeric * p.sold_fen, t.split_fen) end as floor_fen,
 *     row_number() over (partition by p.team_id, p.month order by
 *       case when t.split_fen = 0 or p.gone then 0
 *         else (t.pool_fen::numeric * p.sold_fen) % t.split_fen end desc, p.member_id) as place,
 *     exists (select 1 from huigan.team_members x where x.member_id = p.member_id and x.team_id = p.team_id
 *       and x.from_month <= p.month and (x.until_month is null or x.until_month > p.month)) as in_team
 *   from huigan.team_parts p
 *   left join months t on t.team_id = p.team_id and t.month = p.month
 *   where p.brand_id = :brandId!
 * ), followed as materialized (
 *   select e.member_id, e.owner_id, count(*) as effects from huigan.effects e
 *   where e.brand_id = :brandId! and e.kind = 'follow-referral' group by e.member_id, e.owner_id
 * ), sold as materialized (
 *   select c.member_id, c.sold_fen, c.completed_at, coalesce(f.effects, 0) as to_come,
 *     -- What it came to when it arose: the most that it can have been when the month was closed.
 *     (select sum(huigan.whole_of(r ->> 'fen')) from huigan.commission_steps x
 *       cross join jsonb_array_elements(huigan.list_of(x.parts)) r where x.member_id = c.member_id
 *       and x.kind = 'order' and x.cause = c.cause and x.step = 1) as first
 *   from huigan.commissions c left join followed f on f.member_id = c.friend_id and f.owner_id = c.cause
 *   where c.kind = 'order' and c.member_id in (select s.member_id from shares s)
 * ), kept as materialized (
 *   select s.member_id, s.team_id, s.month, sum(c.sold_fen) as kept, sum(c.first) as first,
 *     sum(c.to_come) as to_come
 *   from shares s join sold c on c.member_id = s.member_id and c.completed_at >= s.from_at
 *     and c.completed_at < s.until_at
 *   group by s.member_id, s.team_id, s.month
 * ), parts as materialized (
 *   select s.*, s.floor_fen + case when s.place <= s.pool_fen
 *       - sum(s.floor_fen) over (partition by s.team_id, s.month) then 1 else 0 end as expected_fen,
 *     coalesce(k.kept, 0) as kept, coalesce(k.first, 0) as first, coalesce(k.to_come, 0) as to_come
 *   from shares s
 *   left join kept k on k.member_id = s.member_id and k.team_id = s.team_id and k.month = s.month
 * ), paid as materialized (
 *   select c.member_id, c.cause, c.granted, c.entitled, c.decision from huigan.commissions c
 *   where c.brand_id = :brandId! and c.kind = 'team'
 * ), partless as materialized (
 *   select x.member_id, x.from_month from huigan.team_members x
 *   join months t on t.team_id = x.team_id and t.month >= x.from_month
 *     and (x.until_month is null or t.month < x.until_month)
 *   left join huigan.team_parts p on p.member_id = x.member_id and p.team_id = t.team_id and p.month = t.month
 *   where x.brand_id = :brandId! and p.member_id is null group by x.member_id, x.from_month
 * ), found as (
 *   select null as member_key, 'team month ' || t.cause || ': ' || v.what as what, v.expected, v.found
 *   from months t
 *   cross join lateral (select count(*) as members, coalesce(sum(s.sold_fen), 0) as sold,
 *       coalesce(sum(s.weight), 0) as weight, coalesce(sum(s.part_fen), 0) as paid
 *     from shares s where s.team_id = t.team_id and s.month = t.month) s
 *   cross join lateral (values
 *     ('total', s.sold::text, t.total_fen::text),
 *     ('split by', s.weight::text, t.split_fen::text),
 *     ('target by its terms', t.terms_target::text, t.target_fen::text),
 *     ('due by its terms', case when t.total_fen - t.held_fen >= t.target_fen and t.split_fen > 0
 *       then t.worth::text else '0' end, t.due_fen::text),
 *     ('held within', 'true', (t.held_fen between 0 and t.total_fen)::text),
 *     ('pool within', 'true', (t.pool_fen between 0 and t.due_fen)::text),
 *     ('parts add up to the pool', t.pool_fen::text, s.paid::text),
 *     ('closed after its end', 'true', (t.closed_at >= t.until_at)::text),
 *     ('a month long', (t.month + interval '1 month')::date::text,
 *       (t.month + (t.until_at - t.from_at))::date::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select null, 'team ' || t.team_id || ': ' || v.what, v.expected, v.found
 *   from huigan.teams t
 *   cross join lateral (values
 *     ('open month', coalesce((select (max(m.month) + interval '1 month')::date from huigan.team_months m
 *       where m.brand_id = t.brand_id and m.team_id = t.team_id), t.from_month)::text, t.open_month::text),
 *     ('months from its first', '0', (select count(*) from generate_series(t.from_month,
 *       t.open_month - interval '1 day', interval '1 month') g(month) where not exists (select 1
 *         from huigan.team_months m where m.brand_id = t.brand_id and m.team_id = t.team_id
 *           and m.month = g.month::date))::text),
 *     ('terms of its first month', 'true', exists (select 1 from huigan.team_terms e
 *       where e.brand_id = t.brand_id and e.team_id = t.team_id and e.from_month = t.from_month)::text)
 *   ) v(what, expected, found)
 *   where t.brand_id = :brandId! and v.expected is distinct from v.found
 *   union all
 *   select m.member_key, 'team part ' || coalesce(p.cause, p.team_id || ' ' || p.month) || ': ' || v.what,
 *     v.expected, v.found
 *   from parts p
 *   join huigan.members m on m.member_id = p.member_id
 *   left join paid c on c.member_id = p.member_id and c.cause = p.cause
 *   cross join lateral (values
 *     ('its month', 'true', (p.cause is not null)::text),
 *     ('in the team', 'true', p.in_team::text),
 *     ('sold, at least what is kept', 'true', (p.sold_fen >= p.kept or p.to_come > 0)::text),
 *     ('sold, at most what there was', 'true', (p.sold_fen <= p.first)::text),
 *     ('part of the pool', p.expected_fen::text, p.part_fen::text),
 *     ('its commission', case when p.part_fen > 0 then p.part_fen::text end, c.granted::text),
 *     ('left of it', case when p.part_fen = 0 or p.to_come > 0
 *         or c.decision is not distinct from 'refused' then c.entitled::text
 *       when p.kept >= p.sold_fen then p.part_fen::text
 *       else div(p.pool_fen::numeric * p.kept, p.split_fen)::text end, c.entitled::text)
 *   ) v(what, expected, found)
 *   where v.expected is distinct from v.found
 *   union all
 *   select m.member_key, 'commission team ' || c.cause || ': its part', 'one', 'none'
 *   from paid c
 *   join huigan.members m on m.member_id = c.member_id
 *   where not exists (select 1 from shares s where s.member_id = c.member_id and s.cause = c.cause)
 *   union all
 *   select m.member_key, 'in a team from ' || x.from_month || ': ' || v.what, 'true', v.found
 *   from huigan.team_members x
 *   join huigan.members m on m.member_id = x.member_id
 *   left join partless n on n.member_id = x.member_id and n.from_month = x.from_month
 *   cross join lateral (values
 *     ('in no other one', (not exists (select 1 from huigan.team_members o where o.member_id = x.member_id
 *       and o.from_month > x.from_month and o.until_month is distinct from o.from_month
 *       and (x.until_month is null or x.until_month > o.from_month)))::text),
 *     ('a team that is there', exists (select 1 from huigan.teams t where t.brand_id = x.brand_id
 *       and t.team_id = x.team_id and t.from_month <= x.from_month)::text),
 *     ('with a part of each month that is closed', (n.member_id is null)::text)
 *   ) v(what, found)
 *   where x.brand_id = :brandId! and v.found <> 'true'
 * )
 * select f.member_key as "member", f.what as "what!", f.expected as "expected", f.found as "found",
 *   count(*) over () as "total!"
 * from found f order by f.member_key, f.what limit 1000
 * ```
 */
export const findTeamDifferences = new PreparedQuery<IFindTeamDifferencesParams,IFindTeamDifferencesResult>(findTeamDifferencesIR);


