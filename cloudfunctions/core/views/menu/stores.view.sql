/* @name findServingStores */
select s.store_id, s.name, d.document from huigan.stores s join huigan.store_details d
  using (brand_id, store_id)
where s.brand_id = :brandId! order by s.store_id limit :limit!::int;

/* @name findServingStore */
select s.store_id, s.name, d.document from huigan.stores s join huigan.store_details d
  using (brand_id, store_id)
where s.brand_id = :brandId! and s.store_id = :storeId!;
