-- Beyond one machine (docs/adr/0027). A trigger that writes into another table does so on the machine of the
-- row that fires it, where that table may not be: what such triggers wrote, the statements write.
set local search_path = huigan;

--------------------------------------------------------------------------------------------------------------
-- Whose an identity was, and whose facts are to be counted again
--------------------------------------------------------------------------------------------------------------
drop trigger identities_added on member_identities;
drop trigger identities_removed on member_identities;
drop trigger phones_added on member_phones;
drop trigger phones_removed on member_phones;
drop trigger phones_changed on member_phones;
drop function note_identities_added();
drop function note_identities_removed();
drop function note_phones_added();
drop function note_phones_removed();
drop function note_phones_changed();
-- When is the database's to say.
create function say_when() returns trigger language plpgsql set search_path = huigan, pg_temp as $$
begin
  new.changed_at := now();
  return new;
end $$;
create trigger said_when before insert on identity_changes for each row execute function say_when();
grant insert on identity_changes to huigan_app;

drop trigger touched on members;
drop trigger touched on commissions;
drop trigger touched on member_consents;
drop trigger touched on member_profiles;
drop trigger touched_by_household on member_profiles;
drop trigger touched_with_household on member_profiles;
drop function touch_member();
drop function touch_profile();

--------------------------------------------------------------------------------------------------------------
-- Lanes: members whose rows lie together. Locks of one statement, and a worker's batches, are of one lane
--------------------------------------------------------------------------------------------------------------
-- On one machine all do. `npm run distribute` puts in its place what says in which shard a member's rows lie.
create function lane_of(member bigint) returns bigint language sql stable parallel safe
return 0::bigint;
create function lane_count() returns int language sql stable parallel safe
return 1;
grant execute on function lane_of(bigint), lane_count() to huigan_app;

--------------------------------------------------------------------------------------------------------------
-- Foreign keys are between tables that are whole everywhere
--------------------------------------------------------------------------------------------------------------
alter table coupon_template_requests drop constraint coupon_template_requests_brand_id_fkey;
alter table coupon_runs drop constraint coupon_runs_brand_id_fkey;

--------------------------------------------------------------------------------------------------------------
-- What figures are counted from: each machine sums its own rows, and the sums are added
--------------------------------------------------------------------------------------------------------------
-- What is left of each sale of a member.
create view counted_sales as
select e.member_id, e.brand_id, e.source, p.payload ->> 'store' as store_id,
  day_of(p.payload ->> 'day') as day, greatest(l.fen - coalesce(a.amount_fen, 0), 0) as fen
from events e
cross join lateral (select readable(e.payload) as payload) p
left join (
  select r.member_id, r.sale_seq, jsonb_object_agg(r.line, r.quantity) as units from refunded_lines r
  group by r.member_id, r.sale_seq
) r on r.member_id = e.member_id and r.sale_seq = e.seq
left join refunded_amounts a on a.member_id = e.member_id and a.sale_seq = e.seq
cross join lateral (
  select sum(whole_of(t.line ->> 'amountFen') - div(whole_of(t.line ->> 'amountFen')
    * coalesce((r.units ->> (t.line ->> 'line'))::numeric, 0),
    nullif(whole_of(t.line ->> 'quantity'), 0))) as fen
  from json_array_elements(list_of(p.payload -> 'lines')) t(line)
) l
where e.kind = 'sale'
  and not exists (select from dead_letters d where d.member_id = e.member_id and d.seq = e.seq);

create or replace view counted_figures as
with parts as (
  select s.brand_id, s.store_id, s.day, sum((s.fen > 0)::int) as orders, sum(s.fen) as takings_fen,
    sum((s.fen > 0)::int) as member_orders, sum(s.fen) as member_takings_fen, 0 as newcomers,
    0 as points_granted, 0 as points_used, 0 as points_open
  from counted_sales s group by s.brand_id, s.store_id, s.day
  union all
  select g.brand_id, g.store_id, g.business_day, sum((g.amount_fen > g.refunded_fen)::int),
    sum(g.amount_fen - g.refunded_fen), 0, 0, 0, 0, 0, 0
  from guest_sales g group by g.brand_id, g.store_id, g.business_day
  union all
  select j.brand_id, '', j.day, 0, 0, 0, 0, count(*), 0, 0, 0
  from (
    select m.brand_id, ((m.joined_at at time zone 'UTC') + z.zone)::date as day
    from members m
    join (select v.brand_id, make_interval(mins => min(v.utc_offset_minutes)) as zone
      from programme_versions v group by v.brand_id) z on z.brand_id = m.brand_id
    where m.joined_at is not null
  ) j group by j.brand_id, j.day
  union all
  select p.brand_id, p.store_id, p.day, 0, 0, 0, 0, 0, sum(p.granted), sum(p.used), sum(p.open)
  from (
    select t.brand_id, coalesce(readable(e.payload) ->> 'store', '') as store_id, t.business_day as day,
      case when t.debit = 'brand.points.issued' then t.amount
        when t.credit = 'brand.points.issued' then -t.amount else 0 end as granted,
      case when t.credit = 'brand.points.redeemed' then t.amount
        when t.debit = 'brand.points.redeemed' then -t.amount else 0 end as used,
      case when t.credit in ('member.points.active', 'member.points.pending') then t.amount else 0 end
        - case when t.debit in ('member.points.active', 'member.points.pending') then t.amount else 0 end
        as open
    from transfers t
    join journals j on j.member_id = t.member_id and j.journal_no = t.journal_no
    left join events e on e.member_id = j.member_id and e.seq = j.event_seq and e.kind in ('sale', 'refund')
    where t.asset = 'POINT'
  ) p group by p.brand_id, p.store_id, p.day
)
select p.brand_id, s.store_id, p.day, sum(p.orders)::bigint as orders,
  sum(p.takings_fen)::bigint as takings_fen, sum(p.member_orders)::bigint as member_orders,
  sum(p.member_takings_fen)::bigint as member_takings_fen, sum(p.newcomers)::bigint as newcomers,
  sum(p.points_granted)::bigint as points_granted, sum(p.points_used)::bigint as points_used,
  sum(p.points_open)::bigint as points_open
from parts p cross join lateral (values ('', true), (p.store_id, p.store_id <> '')) s(store_id, is_another)
where s.is_another is not false
group by p.brand_id, s.store_id, p.day;

create or replace view counted_channels as
with parts as (
  select s.brand_id, s.day, channel_of(s.source) as channel, sum((s.fen > 0)::int) as orders,
    sum(s.fen) as takings_fen, sum((s.fen > 0)::int) as member_orders, sum(s.fen) as member_takings_fen
  from counted_sales s group by s.brand_id, s.day, channel_of(s.source)
  union all
  select g.brand_id, g.business_day, channel_of(g.source), sum((g.amount_fen > g.refunded_fen)::int),
    sum(g.amount_fen - g.refunded_fen), 0, 0
  from guest_sales g group by g.brand_id, g.business_day, channel_of(g.source)
)
select p.brand_id, p.day, p.channel, sum(p.orders)::bigint as orders,
  sum(p.takings_fen)::bigint as takings_fen, sum(p.member_orders)::bigint as member_orders,
  sum(p.member_takings_fen)::bigint as member_takings_fen
from parts p group by p.brand_id, p.day, p.channel;

create or replace view counted_member_days as
select s.member_id, s.store_id, s.day, s.brand_id, sum((s.fen > 0)::int)::int as orders,
  sum(s.fen)::bigint as takings_fen
from counted_sales s group by s.member_id, s.store_id, s.day, s.brand_id;

--------------------------------------------------------------------------------------------------------------
-- Columns that the application may change: rights on columns stay behind when a table is spread, a trigger
-- does not. Named are the columns; the table's owner may change all.
--------------------------------------------------------------------------------------------------------------
create function only_columns() returns trigger language plpgsql set search_path = huigan, pg_temp as $$
begin
  if to_jsonb(old) - tg_argv <> to_jsonb(new) - tg_argv
    and not pg_has_role((select c.relowner from pg_class c where c.oid = tg_relid), 'usage')
  then raise exception 'these columns of % never change', tg_table_name using errcode = '42501';
  end if;
  return new;
end $$;
create trigger only_columns before update on brands
  for each row execute function only_columns('stands_at');
create trigger only_columns before update on event_keys
  for each row execute function only_columns('member_id', 'seq', 'refused', 'guest_sale', 'joined_hash');
create trigger only_columns before update on member_identities
  for each row execute function only_columns('used_at');
grant update on brands, event_keys, member_identities, action_log to huigan_app;

--------------------------------------------------------------------------------------------------------------
-- Groups at which somebody of a store sits are found by the store's orders
--------------------------------------------------------------------------------------------------------------
create index orders_in_groups_of_store on orders (brand_id, store_id, group_id) where group_id is not null;
