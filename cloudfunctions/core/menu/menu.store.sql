/* @name findCategories */
select category_id, name from huigan.menu_categories where brand_id = :brandId! order by position, category_id
  limit :limit!::int;

/* @name findItems */
select i.product_id, i.document, i.shown, i.revision
from huigan.menu_items i join huigan.menu_categories c using (brand_id, category_id)
where i.brand_id = :brandId! order by c.position, c.category_id, i.position, i.product_id limit :limit!::int;

/* @name findItemsById */
select product_id, document, shown, revision from huigan.menu_items
where brand_id = :brandId! and product_id = any(:productIds!::text[]) order by product_id limit :limit!::int;

/* @name lockMenu */
select pg_advisory_xact_lock(hashtext('huigan.menu'), :brandId!::int) as locked;

/* @name insertItem */
with changed as (
  insert into huigan.menu_items (brand_id, product_id, category_id, document, shown, position)
  select :brandId!::smallint, :productId!, :categoryId!, :document!::jsonb, :shown!::boolean,
    coalesce((select max(position) from huigan.menu_items where brand_id = :brandId!
      and category_id = :categoryId!), 0) + 1
  on conflict (brand_id, product_id) do nothing
  returning revision
), raised as (
  insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1 from changed
  on conflict (brand_id) do update set revision = menu_revisions.revision + 1
)
select revision from changed;

/* @name updateItem */
with changed as (
  update huigan.menu_items set category_id = :categoryId!, document = :document!::jsonb,
    shown = :shown!::boolean, revision = revision + 1
  where brand_id = :brandId! and product_id = :productId! and revision = :revision!::int
  returning revision
), raised as (
  insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1 from changed
  on conflict (brand_id) do update set revision = menu_revisions.revision + 1
)
select revision from changed;

/* @name updateItems */
with changed as (
  update huigan.menu_items i set category_id = t.category_id, document = t.document::jsonb, shown = t.shown,
    revision = i.revision + 1
  from unnest(:productIds!::text[], :categoryIds!::text[], :documents!::text[], :shown!::boolean[])
    as t(product_id, category_id, document, shown)
  where i.brand_id = :brandId! and i.product_id = t.product_id
  returning i.product_id
)
insert into huigan.menu_revisions (brand_id, revision) select :brandId!::smallint, 1
where exists (select 1 from changed)
on conflict (brand_id) do update set revision = menu_revisions.revision + 1;

/* @name upsertCategories */
insert into huigan.menu_categories (brand_id, category_id, name, position)
select :brandId!::smallint, t.category_id, t.name, t.position
from unnest(:categoryIds!::text[], :names!::text[], :positions!::int[]) as t(category_id, name, position)
  order by t.category_id
on conflict (brand_id, category_id) do update set name = excluded.name, position = excluded.position
  where (menu_categories.name, menu_categories.position) is distinct from (excluded.name, excluded.position);

/* @name deleteOtherCategories */
delete from huigan.menu_categories where brand_id = :brandId! and category_id <> all(:categoryIds!::text[]);

/* @name findSoldItems */
select product_id, document, shown, revision from huigan.menu_items where brand_id = :brandId!
  order by product_id limit :limit!::int;

/* @name findServingDetails */
select store_id, document from huigan.store_details where brand_id = :brandId! order by store_id
  limit :limit!::int;

/* @name findMenuRevision */
select r.revision from huigan.menu_revisions r where r.brand_id = :brandId!;
