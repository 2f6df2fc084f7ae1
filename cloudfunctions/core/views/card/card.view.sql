/* @name findFace */
select m.member_id, m.member_key, b.key as brand_key, b.name as brand_name, b.stands_at,
  p.display_name as "display_name?",
  p.birthday as "birthday?"
from huigan.members m
join huigan.brands b on b.brand_id = m.brand_id
left join huigan.member_profiles p on p.member_id = m.member_id
where m.member_id = :memberId! and m.brand_id = :brandId! limit 1;
