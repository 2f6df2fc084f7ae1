/* @name findAllies */
select a.ally_id, a.document, a.revision, a.saved_at, s.name as "by?"
from huigan.allies a left join huigan.staff s on s.staff_id = a.staff_id
where a.brand_id = :brandId! and a.ally_id > :after! order by a.ally_id limit :limit!::int;

/* @name findAlly */
select a.document, a.revision from huigan.allies a where a.brand_id = :brandId! and a.ally_id = :allyId!;

/* @name insertAlly */
insert into huigan.allies (brand_id, ally_id, document, revision, saved_at, staff_id)
values (:brandId!, :allyId!, :document!, 1, :savedAt!, :staffId)
on conflict (brand_id, ally_id) do nothing returning revision;

/* @name updateAlly */
-- Over the revision that was seen, or not at all.
update huigan.allies set document = :document!, revision = revision + 1, saved_at = :savedAt!,
  staff_id = :staffId
where brand_id = :brandId! and ally_id = :allyId! and revision = :after!::int
returning revision;

/* @name findDistricts */
select d.district_id, d.document, d.revision, d.saved_at, s.name as "by?"
from huigan.districts d left join huigan.staff s on s.staff_id = d.staff_id
where d.brand_id = :brandId! and d.district_id > :after! order by d.district_id limit :limit!::int;

/* @name findDistrict */
select d.document, d.revision from huigan.districts d
where d.brand_id = :brandId! and d.district_id = :districtId!;

/* @name insertDistrict */
insert into huigan.districts (brand_id, district_id, document, revision, saved_at, staff_id)
values (:brandId!, :districtId!, :document!, 1, :savedAt!, :staffId)
on conflict (brand_id, district_id) do nothing returning revision;

/* @name updateDistrict */
-- Over the revision that was seen, or not at all.
update huigan.districts set document = :document!, revision = revision + 1, saved_at = :savedAt!,
  staff_id = :staffId
where brand_id = :brandId! and district_id = :districtId! and revision = :after!::int
returning revision;
