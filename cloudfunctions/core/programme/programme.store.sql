/* @name findBrands */
select brand_id, key, name, stands_at from huigan.brands
where (:brandKey::text is null or key = :brandKey) order by brand_id limit 1000;

/* @name insertBrand */
insert into huigan.brands (key, name, stands_at) values (:key!, :name!, :standsAt)
  on conflict (key) do nothing;

/* @name lockBrand */
select pg_advisory_xact_lock(hashtext('huigan.brand'), :brandId!::int) as locked;

/* @name moveStandsAt */
update huigan.brands set stands_at = greatest(stands_at, :standsAt!) where brand_id = :brandId!
  and stands_at is not null;

/* @name findVersions */
select brand_id, version, effective_from, document from huigan.programme_versions
where brand_id = any(:brandIds!::smallint[]) order by brand_id, version limit 10000;

/* @name findVersionNumbers */
select brand_id, max(version) as "version!" from huigan.programme_versions
where brand_id = any(:brandIds!::smallint[]) group by brand_id;

/* @name insertVersion */
insert into huigan.programme_versions (brand_id, version, effective_from, document)
values (:brandId!, :version!, :effectiveFrom!, :document!);

/* @name findLatestClock */
select max(clock_at) as latest from huigan.members where brand_id = :brandId!;

/* @name findLastWithdrawn */
select coalesce(max(w.version), 0)::int as "version!" from huigan.withdrawn_programmes w
where w.brand_id = :brandId!;

/* @name withdrawProgramme */
select huigan.withdraw_programme(:brandId!::int, :version!::int, :settledUntil!::timestamptz,
  :at!::timestamptz) as "withdrawn!";
