/* @name findCampaign */
select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at
from huigan.campaigns c where c.brand_id = :brandId! and c.campaign_id = :campaignId!;

/* @name findPublished */
-- Those whose last day has not passed.
select c.brand_id, c.campaign_id, c.version, c.document, c.state, c.published_at, c.ended_at
from huigan.campaigns c
where c.brand_id = :brandId! and c.state = 'published' and c.to_day >= :from!::date
  and c.from_day <= coalesce(:to::date, c.from_day)
order by c.from_day, c.campaign_id limit 500;

/* @name insertCampaign */
insert into huigan.campaigns (brand_id, campaign_id, version, document, state, from_day, to_day, published_at)
values (:brandId!, :campaignId!, 1, :document!, :state!, :fromDay!, :toDay!, :at!)
on conflict do nothing returning version;

/* @name changeCampaign */
update huigan.campaigns set version = version + 1, document = :document!, from_day = :fromDay!, to_day = :toDay!
where brand_id = :brandId! and campaign_id = :campaignId! and version = :after! and state = 'published'
returning version;

/* @name markEnded */
update huigan.campaigns set version = version + 1, state = 'ended', ended_at = :at!::timestamptz
where brand_id = :brandId! and campaign_id = :campaignId! and state = 'published' returning version;
