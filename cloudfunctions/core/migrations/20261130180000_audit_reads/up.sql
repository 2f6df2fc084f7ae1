-- What the audit needs to see through forged rows: readers that no malformed text makes throw, a trail of
-- whose
-- an identity was, the guest's sale that an event followed, and a line in the log for every version and for
-- everybody who works here. Events of days that no month has are kept, too: they can be buried like any
-- other.
set local search_path = huigan;

--------------------------------------------------------------------------------------------------------------
-- Readers: null, or nothing, where a text is not what it should be
--------------------------------------------------------------------------------------------------------------
-- A payload without escapes that text cannot hold (\u0000, half a surrogate); none of ours has any.
create function readable(j json) returns json language sql immutable parallel safe
return case when strpos(j::text, '\u') > 0 then '{}'::json else j end;

create function whole_of(t text) returns numeric language sql immutable parallel safe
return case when t ~ '^-?[0-9]{1,18}$' then t::numeric end;

-- Of a day that is in the calendar.
create function day_of(t text) returns date language sql stable parallel safe
return case when t ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
  then case when ((left(t, 8) || '01')::date + (right(t, 2)::int - 1))::text = t then t::date end end;

create function list_of(j json) returns json language sql immutable parallel safe
return case when json_typeof(j) = 'array' then j else '[]'::json end;

create function list_of(j jsonb) returns jsonb language sql immutable parallel safe
return case when jsonb_typeof(j) = 'array' then j else '[]'::jsonb end;

create function object_of(j jsonb) returns jsonb language sql immutable parallel safe
return case when jsonb_typeof(j) = 'object' then j else '{}'::jsonb end;

grant execute on function readable(json), whole_of(text), day_of(text), list_of(json), list_of(jsonb),
  object_of(jsonb) to huigan_app;

--------------------------------------------------------------------------------------------------------------
-- Events of days before and beyond all months: nothing is settled there, but what is buried is kept
--------------------------------------------------------------------------------------------------------------
create table events_before partition of events for values from (minvalue) to ('2000-01-01');
create table events_beyond partition of events for values from ('2100-02-01') to (maxvalue);
create trigger append_only before update or delete on events_before
  for each statement execute function refuse_change();
create trigger never_emptied before truncate on events_before
  for each statement execute function refuse_change();
create trigger append_only before update or delete on events_beyond
  for each statement execute function refuse_change();
create trigger never_emptied before truncate on events_beyond
  for each statement execute function refuse_change();

--------------------------------------------------------------------------------------------------------------
-- The guest's sale that an event followed (store/day/receipt), where its key is all that is kept of it
--------------------------------------------------------------------------------------------------------------
alter table event_keys add column guest_sale text;
update event_keys k set guest_sale = 'unknown'
where k.seq is null
  and not exists (select from parked_events p where p.brand_id = k.brand_id and p.source = k.source
    and p.external_id = k.external_id)
  and not exists (select from guest_sales g where g.brand_id = k.brand_id and g.source = k.source
    and g.external_id = k.external_id);
grant update (guest_sale) on event_keys to huigan_app;

--------------------------------------------------------------------------------------------------------------
-- Whose an identity was: written by the database itself, with nothing that tells the identity
--------------------------------------------------------------------------------------------------------------
create table identity_changes (
  member_id bigint not null,
  change_no bigint generated always as identity,
  brand_id smallint not null,
  -- Of the identity: wechat, union, phone …
  kind text not null,
  change text not null,
  changed_at timestamptz not null default now(),
  constraint identity_changes_once primary key (member_id, change_no),
  constraint identity_changes_change check (change in ('added', 'removed'))
);
insert into identity_changes (member_id, brand_id, kind, change)
  select i.member_id, i.brand_id, i.kind, 'added' from member_identities i;
create trigger append_only before update or delete on identity_changes
  for each statement execute function refuse_change();
create trigger never_emptied before truncate on identity_changes
  for each statement execute function refuse_change();

create function note_identities_added() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into identity_changes (member_id, brand_id, kind, change)
    select a.member_id, a.brand_id, a.kind, 'added' from added a;
  return null;
end $$;
create function note_identities_removed() returns trigger language plpgsql security definer
  set search_path = huigan, pg_temp as $$
begin
  insert into identity_changes (member_id, brand_id, kind, change)
    select r.member_id, r.brand_id, r.kind, 'removed' from removed r;
  return null;
end $$;
revoke all on function note_identities_added(), note_identities_removed() from public;
create trigger identities_added after insert on member_identities referencing new table as added
  for each statement execute function note_identities_added();
create trigger identities_removed after delete on member_identities referencing old table as removed
  for each statement execute function note_identities_removed();
-- Whose an identity is never changes: it ends with the account.
revoke update on member_identities from huigan_app;
grant select on identity_changes to huigan_app;

--------------------------------------------------------------------------------------------------------------
-- What was published, and who was let in, before the log said so
--------------------------------------------------------------------------------------------------------------
insert into action_log (brand_id, action, subject, after_state, reason, done_at)
  select v.brand_id, v.action, 'v' || v.version, jsonb_build_object('version', v.version),
    'from before the log', now()
  from (
    select p.brand_id, p.version, 'publish-programme' as action from programme_versions p
    union all select p.brand_id, p.version, 'publish-price-book' from price_books p
    union all select p.brand_id, p.version, 'publish-referral-programme' from referral_programmes p
  ) v
  where not exists (select from action_log a where a.brand_id = v.brand_id and a.action = v.action
    and a.subject = 'v' || v.version);
insert into action_log (brand_id, staff_id, action, subject, after_state, reason, done_at)
  select s.brand_id, s.staff_id, 'accept-invite', s.staff_id::text, jsonb_build_object('role', s.role,
    'stores', (select coalesce(jsonb_agg(t.store_id), '[]') from staff_stores t
      where t.staff_id = s.staff_id)), 'from before the log', now()
  from staff s
  where not exists (select from action_log a where a.brand_id = s.brand_id and a.action = 'accept-invite'
    and a.subject = s.staff_id::text);
