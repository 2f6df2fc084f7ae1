-- With whom a member lives (家庭阶段), where they told it: one of a few words, theirs to change and to take
-- back at any time (docs/members-understood.md).
set local search_path = huigan;

alter table member_profiles add column household text;
alter table member_profiles add constraint member_profiles_household
  check (household in ('single', 'couple', 'baby', 'school', 'grown'));

alter table member_facts add column household text;

-- A change of it leaves a touch, as a change of the birthday does.
create trigger touched_by_household after update on member_profiles for each row
  when (old.household is distinct from new.household)
  execute function touch_profile();
create trigger touched_with_household after insert on member_profiles for each row
  when (new.household is not null)
  execute function touch_profile();
