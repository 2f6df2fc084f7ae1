/* @name findStaff */
select s.staff_id, s.brand_id, s.name, s.role, s.generation, s.left_at,
  array(select t.store_id from huigan.staff_stores t where t.staff_id = s.staff_id order by t.store_id
    limit 1000) as "stores!",
  exists (select 1 from huigan.stores p where p.brand_id = s.brand_id
    and p.store_id = :store) as "store_exists!"
from huigan.staff s where s.staff_id = :staffId! and s.brand_id = :brandId! limit 1;

/* @name lockStaff */
select s.staff_id, s.brand_id, s.name, s.role, s.generation, s.left_at,
  array(select t.store_id from huigan.staff_stores t where t.staff_id = s.staff_id order by t.store_id
    limit 1000) as "stores!"
from huigan.staff s where s.staff_id = :staffId! and s.brand_id = :brandId! for update of s;

/* @name findStaffByIdentity */
select i.staff_id from huigan.staff_identities i
where i.brand_id = :brandId! and i.kind = :kind! and i.identity = :identity! limit 1;

/* @name insertStaff */
insert into huigan.staff (brand_id, name, role) values (:brandId!, :name!, :role!) returning staff_id;

/* @name insertStaffStores */
insert into huigan.staff_stores (staff_id, brand_id, store_id)
select :staffId!::bigint, :brandId!::smallint, t.store_id from unnest(:stores!::text[]) as t(store_id)
  order by t.store_id
on conflict do nothing;

/* @name insertStaffIdentity */
insert into huigan.staff_identities (brand_id, kind, identity, staff_id)
  values (:brandId!, :kind!, :identity!, :staffId!);

/* @name deleteStaffStores */
delete from huigan.staff_stores where staff_id = :staffId! and store_id = any(:stores!::text[]);

/* @name deleteStaffIdentities */
delete from huigan.staff_identities where staff_id = :staffId!;

/* @name raiseStaffGeneration */
update huigan.staff set generation = generation + 1, left_at = coalesce(:leftAt, left_at)
  where staff_id = :staffId! returning generation;
