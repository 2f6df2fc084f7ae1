/* @name findMaterials */
-- The newest first; `liveOn`: only what is shown on this day.
select m.material_id, m.revision, m.document, m.state, m.saved_at from huigan.partner_materials m
where m.brand_id = :brandId! and (m.saved_at, m.material_id) < (:beforeAt!::timestamptz, :beforeId!::text)
  and (:liveOn::date is null or (m.state = 'live' and (m.document ->> 'fromDay')::date <= :liveOn
    and coalesce((m.document ->> 'untilDay')::date >= :liveOn, true)))
order by m.saved_at desc, m.material_id desc limit :limit!::int;

/* @name insertMaterial */
insert into huigan.partner_materials (brand_id, material_id, revision, document, state, saved_at)
values (:brandId!, :materialId!, 1, :document!::jsonb, 'live', :at!::timestamptz)
on conflict (brand_id, material_id) do nothing
returning revision;

/* @name updateMaterial */
-- Over the revision that was edited, or not at all.
update huigan.partner_materials set revision = revision + 1, document = :document!::jsonb, state = 'live',
  saved_at = :at!::timestamptz
where brand_id = :brandId! and material_id = :materialId! and revision = :revision!
returning revision;

/* @name endMaterial */
update huigan.partner_materials set state = 'ended', revision = revision + 1, saved_at = :at!::timestamptz
where brand_id = :brandId! and material_id = :materialId! and state = 'live'
returning revision;
