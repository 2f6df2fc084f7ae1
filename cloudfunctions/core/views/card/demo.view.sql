/* @name findDemoMembers */
with page as materialized (
  select m.member_id, m.member_key, m.brand_id, p.display_name, p.birthday
  from huigan.members m
  left join huigan.member_profiles p on p.member_id = m.member_id
  where m.member_id > :after! and not exists (select 1 from huigan.closed_members c
    where c.member_id = m.member_id) and (
    :search! = '' or strpos(lower(m.member_key), lower(:search!)) > 0
      or strpos(lower(p.display_name), lower(:search!)) > 0
  )
  order by m.member_id limit :limit!::int
), alike as materialized (
  select t.brand_id, t.member_key from huigan.brands o
  join huigan.member_keys t on t.brand_id = o.brand_id
  where t.member_key in (select m.member_key from page m)
)
select m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,
  m.display_name as "display_name?", m.birthday as "birthday?", exists (
    select 1 from alike t where t.member_key = m.member_key and t.brand_id <> m.brand_id
  ) as "ambiguous!"
from page m
join huigan.brands b on b.brand_id = m.brand_id
order by m.member_id;

/* @name findMemberByKey */
select m.member_id, m.brand_id
from huigan.brands b join huigan.member_keys m on m.brand_id = b.brand_id and m.member_key = :memberKey!
where :brandKey::text is null or b.key = :brandKey
order by m.member_id limit 1;
