-- What was written to a commission of somebody else may be about the friend whose purchase it is: it goes
-- with the friend's account, too. The log stays as it was written but for that.
set local search_path = huigan;

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

-- Places that somebody leads are often their home: what they are called goes with the account.
create index groups_of_leader on groups (leader_id) where kind = 'community';
