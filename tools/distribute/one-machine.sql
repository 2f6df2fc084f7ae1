-- What `npm run distribute` changed in the schema beside where rows lie, as the migrations have it: for a
-- dump of a cluster that was restored into one PostgreSQL (docs/operations.md, "Several machines").
set search_path = huigan;

create or replace function lane_of(member bigint) returns bigint language sql stable parallel safe
return 0::bigint;
create or replace function lane_count() returns int language sql stable parallel safe
return 1;

create or replace function only_erase_reason() returns trigger language plpgsql set search_path = huigan, pg_temp as $$
begin
  if new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
    and (exists (select from closed_members c where c.member_id = old.member_id)
      or old.action = 'decide-commission' and exists (select from commissions m
        join closed_members c on c.member_id = m.friend_id
        where m.member_id = old.member_id and m.cause = old.subject)) then
    return new;
  end if;
  raise exception 'action_log is append-only: only reasons about closed members are erased'
    using errcode = 'restrict_violation';
end $$;

comment on function lane_of(bigint) is null;
comment on function lane_count() is null;
comment on function only_erase_reason() is null;

alter table code_misses replica identity default;

do $$
declare
  of_table regclass;
begin
  for of_table in select t.tgrelid from pg_trigger t where t.tgname = 'never_changes' loop
    execute format('drop trigger never_changes on %s', of_table);
    execute format('revoke update on %s from huigan_app', of_table);
  end loop;
end $$;
