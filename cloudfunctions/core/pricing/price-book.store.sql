/* @name findBookAt */
select version, effective_from, document from huigan.price_books
where brand_id = :brandId! and effective_from <= :at!::timestamptz order by effective_from desc, version desc limit 1;

/* @name findBook */
select version, effective_from, document from huigan.price_books where brand_id = :brandId!
  and version = :version!::int;

/* @name findVersions */
select version, effective_from from huigan.price_books where brand_id = :brandId! order by version desc
  limit :limit!::int;

/* @name lockBooks */
select pg_advisory_xact_lock(hashtext('huigan.price-book'), :brandId!::int) as locked;

/* @name insertBook */
insert into huigan.price_books (brand_id, version, effective_from, document, published_at)
values (:brandId!, :version!::int, :effectiveFrom!::timestamptz, :document!::jsonb,
  :publishedAt!::timestamptz);
