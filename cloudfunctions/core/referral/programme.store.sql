/* @name findReferralProgrammes */
select version, effective_from from huigan.referral_programmes where brand_id = :brandId! order by version desc
  limit :limit!::int;

/* @name findReferralProgramme */
select version, effective_from, document from huigan.referral_programmes where brand_id = :brandId!
  and version = :version!::int;

/* @name lockReferralProgrammes */
select pg_advisory_xact_lock(hashtext('huigan.referral-programme'), :brandId!::int) as locked;

/* @name insertReferralProgramme */
insert into huigan.referral_programmes (brand_id, version, effective_from, document, published_at)
values (:brandId!, :version!::int, :effectiveFrom!::timestamptz, :document!::jsonb,
  :publishedAt!::timestamptz);
