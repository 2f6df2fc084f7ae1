-- Keys start with their owner (docs/adr/0002): what must be unique across members is claimed in a table of
-- keys, and every other key begins with the member, the store or the brand that its row belongs to.
set local search_path = huigan;

--------------------------------------------------------------------------------------------------------------
-- Keys of members
--------------------------------------------------------------------------------------------------------------
-- A member gets their number where their key is claimed; the row in `members` follows in the same
-- transaction.
create table member_keys (
  brand_id smallint not null,
  member_key text not null,
  member_id bigint generated always as identity,
  primary key (brand_id, member_key)
);
insert into member_keys (brand_id, member_key, member_id) overriding system value
  select brand_id, member_key, member_id from members;
select setval(pg_get_serial_sequence('huigan.member_keys', 'member_id'), coalesce(max(member_id), 0) + 1,
  false) from members;
alter table members drop constraint members_key_once;
alter table members alter column member_id drop identity;

-- Whose code it is, and the sealed secret: all that a till needs, in one row.
create table code_handles (
  brand_id smallint not null,
  code_handle text not null,
  member_id bigint not null,
  code_secret bytea not null,
  primary key (brand_id, code_handle),
  constraint code_handles_digits check (code_handle ~ '^[0-9]{10}$')
);
insert into code_handles (brand_id, code_handle, member_id, code_secret)
  select brand_id, code_handle, member_id, code_secret from member_accounts;
alter table member_accounts drop constraint member_accounts_handle_once;
alter table member_accounts drop column code_secret;

-- Whose phone number it is, by its keyed hash.
create table phone_hashes (
  brand_id smallint not null,
  phone_hash bytea not null,
  member_id bigint not null,
  primary key (brand_id, phone_hash),
  constraint phone_hashes_length check (octet_length(phone_hash) = 32)
);
insert into phone_hashes (brand_id, phone_hash, member_id) select brand_id, phone_hash, member_id
  from member_phones;
alter table member_phones drop constraint member_phones_once;

--------------------------------------------------------------------------------------------------------------
-- At the till
--------------------------------------------------------------------------------------------------------------
-- The id of a session names its member (core/till/till-session-id.ts).
alter table till_sessions drop constraint till_sessions_pkey;
alter table till_sessions add constraint till_sessions_pkey primary key (member_id, till_session_id);
-- Ids from before have no dot and are found by themselves, for as long as a late credit may name one: two
-- days.
create index till_sessions_before on till_sessions (till_session_id)
  where position('.' in till_session_id) = 0;

-- Whose redemption it is, for a store that knows the id only.
create table redemption_keys (
  brand_id smallint not null,
  redemption_id text not null,
  member_id bigint not null,
  primary key (brand_id, redemption_id)
);
insert into redemption_keys (brand_id, redemption_id, member_id) select brand_id, redemption_id, member_id
  from redemptions;
drop index redemptions_by_id;

alter table action_log drop constraint action_log_pkey;
alter table action_log add constraint action_log_pkey primary key (brand_id, action_id);

--------------------------------------------------------------------------------------------------------------
-- A trigger that names TRUNCATE is one of its own: a distributed engine does not send it to where the rows
-- are, nor what it names beside it
--------------------------------------------------------------------------------------------------------------
do $$
declare t record;
begin
  for t in
    select g.tgname as name, g.tgrelid::regclass as place from pg_trigger g join pg_class c
      on c.oid = g.tgrelid
    where c.relnamespace = 'huigan'::regnamespace and g.tgfoid = 'huigan.refuse_change'::regproc
      and not g.tgisinternal
  loop
    execute format('drop trigger %I on %s', t.name, t.place);
    execute format('create trigger append_only before update or delete on %s for each statement execute function refuse_change()', t.place);
    execute format('create trigger never_emptied before truncate on %s for each statement execute function refuse_change()', t.place);
  end loop;
end $$;

create or replace function ensure_month(day date)
  returns void language plpgsql security definer set search_path = huigan, pg_temp as $$
declare
  t text;
  first date := date_trunc('month', day)::date;
  suffix text := to_char(day, '"_"YYYYMM');
begin
  if day < date '2000-01-01' or day > date '2100-01-01' then
    raise exception 'no partition for %', day using errcode = 'check_violation';
  end if;
  if to_regclass('huigan.lots' || suffix) is not null then return; end if;
  perform pg_advisory_xact_lock(hashtext('huigan.ensure_month'));
  foreach t in array array['events', 'transfers', 'lots', 'guest_sales'] loop
    if to_regclass('huigan.' || t || suffix) is null then
      execute format('create table %I partition of %I for values from (%L) to (%L)', t || suffix, t, first,
        (first + interval '1 month')::date);
      if t = 'lots' then
        execute format('alter table %I set (fillfactor = 85)', t || suffix);
      elsif t in ('events', 'transfers') then
        execute format('create trigger append_only before update or delete on %I for each statement execute function refuse_change()', t || suffix);
        execute format('create trigger never_emptied before truncate on %I for each statement execute function refuse_change()', t || suffix);
      end if;
    end if;
  end loop;
end $$;

-- Statements count misses themselves: a function where tables stand is no statement for one shard.
drop function misses_at(smallint, text, timestamptz);

grant select, insert on member_keys, redemption_keys to huigan_app;
grant select, insert, delete on code_handles, phone_hashes to huigan_app;
