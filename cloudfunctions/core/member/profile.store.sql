/* @name findProfile */
select p.display_name, p.birthday, p.birthday_set_on, p.household from huigan.member_profiles p
  where p.member_id = :memberId! limit 1;

/* @name saveBirthday */
insert into huigan.member_profiles (member_id, display_name, birthday, birthday_set_on)
values (:memberId!, '', :birthday!, :setOn!)
on conflict (member_id) do update set birthday = excluded.birthday,
  birthday_set_on = excluded.birthday_set_on;

/* @name saveHousehold */
insert into huigan.member_profiles (member_id, display_name, household) values (:memberId!, '', :household)
on conflict (member_id) do update set household = excluded.household;

/* @name keepBirthdays */
-- As a list says, of members who have not said one themselves.
insert into huigan.member_profiles as p (member_id, display_name, birthday, birthday_set_on)
select t.member_id, '', t.birthday, :setOn!::date from unnest(:memberIds!::bigint[], :birthdays!::text[])
  as t(member_id, birthday)
on conflict (member_id) do update set birthday = excluded.birthday, birthday_set_on = excluded.birthday_set_on
  where p.birthday is null;
