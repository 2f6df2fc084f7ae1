/* @name findProfile */
select p.display_name, p.birthday, p.birthday_set_on, p.household from huigan.member_profiles p
  where p.member_id = :memberId! limit 1;

/* @name saveBirthday */
-- Facts are made of what a profile says: each change leaves a touch.
with saved as (
  insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)
  values (:memberId!, '', :birthday!, :setOn!)
  on conflict (member_id) do update set birthday = excluded.birthday,
    birthday_set_on = excluded.birthday_set_on
  returning member_id
)
insert into huigan.member_touches (member_id, brand_id)
select m.member_id, m.brand_id from huigan.members m
where m.member_id = :memberId! and exists (select 1 from saved);

/* @name saveHousehold */
with saved as (
  insert into huigan.member_profiles (member_id, display_name, household)
  values (:memberId!, '', :household)
  on conflict (member_id) do update set household = excluded.household
  returning member_id
)
insert into huigan.member_touches (member_id, brand_id)
select m.member_id, m.brand_id from huigan.members m
where m.member_id = :memberId! and exists (select 1 from saved);

/* @name keepBirthdays */
-- As a list says, of members who have not said one themselves.
with saved as (
  insert into huigan.member_profiles as p (member_id, display_name, birthday, birthday_set_on)
  select t.member_id, '', t.birthday, :setOn!::date from unnest(:memberIds!::bigint[], :birthdays!::text[])
    as t(member_id, birthday)
  on conflict (member_id) do update set birthday = excluded.birthday,
    birthday_set_on = excluded.birthday_set_on
    where p.birthday is null
  returning member_id
)
insert into huigan.member_touches (member_id, brand_id)
select m.member_id, m.brand_id from huigan.members m
where m.member_id = any(:memberIds!::bigint[]) and m.member_id in (select s.member_id from saved s);
