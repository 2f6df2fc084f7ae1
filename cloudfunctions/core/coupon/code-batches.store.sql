/* @name insertClaimCodes */
insert into huigan.coupon_claim_codes (brand_id, code, template_id, batch)
select :brandId!, c.code, :templateId!, :batch! from unnest(:codes!::text[]) as c(code)
on conflict (brand_id, code) do nothing returning code;

/* @name findBatch */
select exists (select 1 from huigan.coupon_claim_codes c
  where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch = :batch!) as "exists!";

/* @name listBatchCodes */
select c.code, c.claimed_at from huigan.coupon_claim_codes c
where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch = :batch! and c.code > :after!
order by c.code limit :limit!::int;

/* @name listBatches */
select c.batch, count(*) as "codes!", count(c.member_id) as "claimed!" from huigan.coupon_claim_codes c
where c.brand_id = :brandId! and c.template_id = :templateId! and c.batch > :after!
group by c.batch order by c.batch limit :limit!::int;
