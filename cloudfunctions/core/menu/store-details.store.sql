/* @name findDetails */
select store_id, document from huigan.store_details
where brand_id = :brandId! and store_id = any(:storeIds!::text[]) order by store_id limit :limit!::int;

/* @name lockDetails */
select document from huigan.store_details where brand_id = :brandId! and store_id = :storeId!
  for no key update;

/* @name upsertDetails */
with changed as (
  insert into huigan.store_details (brand_id, store_id, document)
    values (:brandId!, :storeId!, :document!::jsonb)
  on conflict (brand_id, store_id) do update set document = excluded.document
  returning brand_id
)
insert into huigan.menu_revisions (brand_id, revision) select changed.brand_id, 1 from changed
on conflict (brand_id) do update set revision = menu_revisions.revision + 1;
