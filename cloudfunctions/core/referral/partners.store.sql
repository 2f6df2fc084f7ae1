/* @name findPartner */
-- The latest application of a member, with the terms of its agreement, the latest first.
select p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
      'madeAt', t.made_at) order by t.version desc)
    from (select * from huigan.partner_terms t where t.member_id = :memberId! and t.no = p.no
      order by t.version desc limit 50) t
  ), '[]') as "terms!"
from huigan.partners p where p.member_id = :memberId! and p.brand_id = :brandId!
order by p.no desc limit 1;

/* @name findPartnersOf */
-- The same of many members.
select distinct on (p.member_id) p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
      'madeAt', t.made_at) order by t.version desc)
    from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no
      order by t.version desc limit 50) t
  ), '[]') as "terms!"
from huigan.partners p where p.member_id = any(:memberIds!::bigint[])
order by p.member_id, p.no desc limit 10000;

/* @name lockPartners */
-- The member's row: whoever applies, decides or changes terms follows whoever did before.
select m.brand_id from huigan.members m where m.member_id = :memberId! for no key update;

/* @name findCompany */
-- The company as which a member is or was a partner.
select p.title as "title!", p.details ->> 'creditCode' as "credit_code!" from huigan.partners p
where p.member_id = :memberId! and p.kind = 'company' and p.state in ('approved', 'ended')
  and p.title is not null
order by p.no desc limit 1;

/* @name insertPartner */
insert into huigan.partners (member_id, no, brand_id, kind, state, title, details, applied_at, changed_at)
values (:memberId!, :no!, :brandId!, :kind!, 'applied', :title!, :details!::jsonb, :at!::timestamptz,
  :at!::timestamptz);

/* @name setDecided */
update huigan.partners set state = :state!, decided_at = :at!::timestamptz, decision_note = :note,
  changed_at = :at!::timestamptz
where member_id = :memberId! and no = :no!;

/* @name setEnded */
update huigan.partners set state = 'ended', ended_at = :at!::timestamptz, ended_by = :by!, end_note = :note,
  changed_at = :at!::timestamptz
where member_id = :memberId! and no = :no!;

/* @name insertTerms */
insert into huigan.partner_terms (member_id, no, version, brand_id, document, from_day, until_day, made_at)
values (:memberId!, :no!, :version!, :brandId!, :document!::jsonb, :fromDay!::date, :untilDay::date,
  :at!::timestamptz);

/* @name findPartnerWords */
-- What stands in words of the latest application.
select p.title, p.details, p.decision_note, p.end_note, p.ended_by from huigan.partners p
where p.member_id = :memberId! and p.brand_id = :brandId! order by p.no desc limit 1;

/* @name forgetPartner */
-- An agreement ends with the account; what was written goes, the name of a company stands in its statements.
update huigan.partners set title = null, details = null,
  state = case when state = 'approved' then 'ended' when state = 'applied' then 'refused' else state end,
  decided_at = coalesce(decided_at, :at!::timestamptz),
  decision_note = case when state in ('applied', 'refused') then :note! end,
  end_note = null,
  ended_at = case when state = 'approved' then :at!::timestamptz else ended_at end,
  ended_by = case when state = 'approved' then 'member' else ended_by end,
  changed_at = case when state in ('applied', 'approved') then :at!::timestamptz else changed_at end
where member_id = :memberId! and (title is not null or state in ('applied', 'approved'));
