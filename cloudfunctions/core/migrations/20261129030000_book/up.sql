-- Balances by account, lots with an asset: a second asset needs no column. Open lots are found without
-- reading closed ones. What waits or failed is keyed by its owner.
set local search_path = huigan;

-- `debt` is the one account of members that a debit raises.
create function is_debt(a account) returns boolean language sql immutable parallel safe
return a in ('member.points.debt');

-- A member's balances by account, {"member.points.active": 48}; what is not there is zero.
alter table members add column balances jsonb not null default '{}';
update members set balances = jsonb_strip_nulls(jsonb_build_object(
  'member.points.active', nullif(points_active, 0), 'member.points.pending', nullif(points_pending, 0),
  'member.points.debt', nullif(points_debt, 0), 'member.qualifying', nullif(qualifying_total, 0)));
alter table members drop column points_active;
alter table members drop column points_pending;
alter table members drop column points_debt;
alter table members drop column qualifying_total;
alter table members add constraint members_balances_not_negative check (not balances @? '$.* ? (@ < 0)');

create function balance_of(balances jsonb, a account) returns bigint language sql immutable parallel safe
return coalesce((balances ->> a::text)::bigint, 0);

alter table lots add column asset asset not null default 'POINT';
-- What may still be spent, activate or expire. The others are read by their day and number only.
create index lots_open on lots (member_id) where remaining > 0 or state = 'pending';

alter table dead_letters drop constraint dead_letters_pkey;
alter table dead_letters drop constraint dead_letters_once;
alter table dead_letters add constraint dead_letters_once primary key (member_id, seq);

alter table parked_events drop constraint parked_events_pkey;
alter table parked_events add constraint parked_events_pkey
  primary key (brand_id, store_id, sale_day, receipt_no, parked_id);
drop index parked_events_sale;

-- What books are read by: how long a version counts qualifying points (null: a calendar year), and its zone.
alter table programme_versions add column window_days int
  generated always as ((document #>> '{tiers,qualification,days}')::int) stored;
alter table programme_versions add column utc_offset_minutes int
  generated always as ((document ->> 'utcOffsetMinutes')::int) stored;

-- Milliseconds since 1970, as the rules count instants.
create function ms(at timestamptz) returns bigint language sql stable parallel safe
return (date_part('epoch', at) * 1000)::bigint;

-- Breaks the statement that it stands in, so that nothing of it happens: what it found is not what it was
-- made for, because somebody else was faster (a conflict, to be done again), or because a rule is broken.
create function expect_count(what text, counted bigint, expected bigint, is_conflict boolean) returns void
language plpgsql as $$
begin
  if counted is distinct from expected then
    raise exception '%: % of %', what, counted, expected
      using errcode = case when is_conflict then 'serialization_failure' else 'assert_failure' end;
  end if;
end $$;
grant execute on function is_debt(account) to huigan_app;
grant execute on function balance_of(jsonb, account) to huigan_app;
grant execute on function ms(timestamptz) to huigan_app;
grant execute on function expect_count(text, bigint, bigint, boolean) to huigan_app;
