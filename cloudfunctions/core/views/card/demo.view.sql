/* @name findDemoMembers */
select m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,
  p.display_name as "display_name?",
  p.birthday as "birthday?", exists (
    select from huigan.brands o join huigan.member_keys t on t.brand_id = o.brand_id
      and t.member_key = m.member_key where o.brand_id <> m.brand_id
  ) as "ambiguous!"
from huigan.members m
join huigan.brands b on b.brand_id = m.brand_id
left join huigan.member_profiles p on p.member_id = m.member_id
where m.member_id > :after! and not exists (select from huigan.closed_members c
  where c.member_id = m.member_id) and (
  :search! = '' or strpos(lower(m.member_key), lower(:search!)) > 0
    or strpos(lower(p.display_name), lower(:search!)) > 0
)
order by m.member_id limit :limit!::int;

/* @name findMemberByKey */
select m.member_id, m.brand_id
from huigan.brands b join huigan.member_keys m on m.brand_id = b.brand_id and m.member_key = :memberKey!
where :brandKey::text is null or b.key = :brandKey
order by m.member_id limit 1;
