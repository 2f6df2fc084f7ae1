-- Whose value lies where: members carried over, and accounts that became one (docs/carrying-over.md).
set local search_path = huigan;

create or replace function asset_of(a account) returns asset language sql immutable parallel safe
return case
  when a in ('member.qualifying', 'brand.qualifying.issued', 'brand.qualifying.carried',
    'brand.qualifying.moved') then 'QUALIFYING'::asset
  when a in ('member.commission.pending', 'member.commission.active', 'member.commission.debt',
    'brand.commission.issued', 'brand.commission.redeemed', 'brand.commission.expired',
    'brand.commission.waived', 'brand.commission.moved') then 'CNY'::asset
  else 'POINT'::asset
end;

-- Where the value of a member who was merged into another goes on to; null: it stays here. Derived from
-- their events like the rest of the row.
alter table members add column merged_into bigint;

-- A level that was given, by a list or with another account; it holds until its own end.
alter table tier_steps drop constraint tier_steps_kind;
alter table tier_steps add constraint tier_steps_kind check (kind in ('upgrade', 'evaluated', 'given'));

-- A phone that a list named and nobody has proven yet.
alter table member_phones alter column verified_at drop not null;

-- Two accounts of one person: `member_id` is the one that was given up, `kept_id` the one that answers. The
-- ledger's part is events of both; this is the account's part, and what an operator undoes.
create table account_merges (
  member_id bigint not null,
  merge_no int not null,
  brand_id smallint not null,
  kept_id bigint not null,
  -- Null: the same phone, proven.
  staff_id bigint,
  merged_at timestamptz not null,
  undone_at timestamptz,
  -- Keyed hashes of what went over to the kept account, so that undoing finds it there.
  identity_hashes bytea[] not null,
  constraint account_merges_once primary key (member_id, merge_no),
  constraint account_merges_two check (member_id <> kept_id)
);
create index account_merges_by_kept on account_merges (kept_id, member_id);
grant select, insert, update on account_merges to huigan_app;
-- Merging closes the account that is given up; undoing opens it again.
grant delete on closed_members to huigan_app;

-- A phone is written down like every identity, without the number: whose it was, and from when to when.
insert into identity_changes (member_id, brand_id, kind, change)
  select p.member_id, p.brand_id, 'phone', 'added' from member_phones p;
create function note_phones_added() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into identity_changes (member_id, brand_id, kind, change)
    select a.member_id, a.brand_id, 'phone', 'added' from added a;
  return null;
end $$;
create function note_phones_removed() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into identity_changes (member_id, brand_id, kind, change)
    select r.member_id, r.brand_id, 'phone', 'removed' from removed r;
  return null;
end $$;
create function note_phones_changed() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into identity_changes (member_id, brand_id, kind, change)
    select a.member_id, a.brand_id, 'phone', c.change
    from added a join removed r on r.member_id = a.member_id and r.phone_hash <> a.phone_hash
    cross join (values (1, 'removed'), (2, 'added')) c(place, change) order by a.member_id, c.place;
  return null;
end $$;
revoke all on function note_phones_added(), note_phones_removed(), note_phones_changed() from public;
create trigger phones_added after insert on member_phones referencing new table as added
  for each statement execute function note_phones_added();
create trigger phones_removed after delete on member_phones referencing old table as removed
  for each statement execute function note_phones_removed();
create trigger phones_changed after update on member_phones referencing old table as removed
  new table as added for each statement execute function note_phones_changed();

-- Members whose number somebody else has proven since: they are told so once they look.
create table lost_phones (
  member_id bigint not null,
  brand_id smallint not null,
  lost_at timestamptz not null,
  constraint lost_phones_once primary key (member_id)
);
grant select, insert, update, delete on lost_phones to huigan_app;

-- A sale that was kept without a member becomes that of whoever proves it at the till, once: its keys name
-- nobody until then.
grant delete on guest_sales to huigan_app;
