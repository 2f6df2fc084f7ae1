/* @name findPartner */
-- The latest application of a member, with the terms of its agreement, the latest first.
select p.member_id, p.no, p.brand_id, p.kind, p.state, p.changed_at,
  coalesce((
    select jsonb_agg(jsonb_build_object('version', t.version, 'document', t.document,
      'madeAt', t.made_at) order by t.version desc)
    from (select * from huigan.partner_terms t where t.member_id = p.member_id and t.no = p.no
      order by t.version desc limit 50) t
  ), '[]') as "terms!"
from huigan.partners p where p.member_id = :memberId! and p.brand_id = :brandId!
order by p.no desc limit 1;
