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
-- Lanes: members whose rows lie together. Locks of one statement, and the batches of a worker, are of one lane
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
-- Columns that the application may change: rights on columns stay behind when a table is spread, a trigger does
-- not. Named are the columns; the table's owner may change all.
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
