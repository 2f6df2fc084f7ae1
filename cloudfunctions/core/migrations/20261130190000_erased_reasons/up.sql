-- What staff wrote about a member goes when the account is closed. The log stays as it was written but for
-- that: a reason of a closed member may be emptied, and nothing else.
set local search_path = huigan;

create function only_erase_reason() returns trigger language plpgsql set search_path = huigan, pg_temp as $$
begin
  if new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason'
    and exists (select from closed_members c where c.member_id = old.member_id) then
    return new;
  end if;
  raise exception 'action_log is append-only: only reasons about closed members are erased'
    using errcode = 'restrict_violation';
end $$;

drop trigger append_only on action_log;
create trigger append_only before delete on action_log for each statement execute function refuse_change();
create trigger only_erased before update on action_log for each row execute function only_erase_reason();
grant update (reason) on action_log to huigan_app;
