/* @name findDesk */
select b.key, b.name from huigan.brands b where b.brand_id = :brandId! limit 1;

/* @name findStaffOfStore */
select s.staff_id, s.name, s.role, (
    select min(v.used_at) from huigan.staff_invites v where v.used_by = s.staff_id
  ) as "since?"
from huigan.staff_stores t join huigan.staff s on s.staff_id = t.staff_id
where t.brand_id = :brandId! and t.store_id = :store! and s.left_at is null and s.staff_id > :after!
order by s.staff_id limit :limit!::int;

/* @name findStaffOfBrand */
select s.staff_id, s.name, s.role, s.left_at,
  array(select p.name from huigan.staff_stores t
    join huigan.stores p on p.brand_id = s.brand_id and p.store_id = t.store_id
    where t.staff_id = s.staff_id order by t.store_id limit 1000) as "stores!"
from huigan.staff s
where s.brand_id = :brandId! and s.staff_id > :after! and (:left!::boolean or s.left_at is null)
order by s.staff_id limit :limit!::int;
