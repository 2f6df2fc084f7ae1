/* @name findTemplates */
select t.brand_id, t.template_id, t.state, t.version, v.document
from huigan.coupon_templates t
join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
  and v.version = t.version
where t.brand_id = :brandId! and t.template_id = any(:templateIds!::text[]) limit 1000;

/* @name findTemplateByClaimCode */
select t.template_id from huigan.coupon_templates t
where t.brand_id = :brandId! and t.claim_code = :claimCode! and t.state in ('live', 'paused') limit 1;

/* @name listTemplates */
select t.brand_id, t.template_id, t.state, t.version, v.document
from huigan.coupon_templates t
join huigan.coupon_template_versions v on v.brand_id = t.brand_id and v.template_id = t.template_id
  and v.version = t.version
where t.brand_id = :brandId! and t.state = any(:states!::text[])
order by t.template_id limit 500;

/* @name findTerms */
select v.template_id, v.version, v.document from unnest(:templateIds!::text[], :versions!::int[])
  as a(template_id, version)
join huigan.coupon_template_versions v on v.brand_id = :brandId! and v.template_id = a.template_id
  and v.version = a.version;

/* @name upsertTemplate */
insert into huigan.coupon_templates (brand_id, template_id, state, version, claim_code, made_at)
values (:brandId!, :templateId!, :state!, :version!, :claimCode, :at!)
on conflict (brand_id, template_id) do update set state = excluded.state, version = excluded.version,
  claim_code = excluded.claim_code
where coupon_templates.version = excluded.version - 1
returning version;

/* @name insertTemplateVersion */
insert into huigan.coupon_template_versions (brand_id, template_id, version, document, published_at)
values (:brandId!, :templateId!, :version!, :document!, :at!);

/* @name setTemplateState */
update huigan.coupon_templates set state = :state!
where brand_id = :brandId! and template_id = :templateId! and state = any(:from!::text[])
returning template_id;

/* @name upsertCounter */
-- Refused by its constraint where fewer are allowed than were issued.
insert into huigan.coupon_counters (brand_id, template_id, stock, budget_fen)
values (:brandId!, :templateId!, :stock, :budgetFen)
on conflict (brand_id, template_id) do update set stock = excluded.stock, budget_fen = excluded.budget_fen;

/* @name findCounters */
select c.template_id, c.issued, c.stock, c.spent_fen, c.budget_fen from huigan.coupon_counters c
where c.brand_id = :brandId! and c.template_id = any(:templateIds!::text[]) limit 1000;

/* @name lockCounter */
select c.issued, c.stock from huigan.coupon_counters c
where c.brand_id = :brandId! and c.template_id = :templateId! for no key update;
