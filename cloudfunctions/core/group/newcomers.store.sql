/* @name findBought */
-- Anything that the member has bought, here or elsewhere, but for one order.
select exists (select 1 from huigan.orders o where o.member_id = :memberId! and o.paid_at is not null
    and o.order_id <> :exceptOrder!)
  or exists (select 1 from huigan.journals j where j.member_id = :memberId! and j.kind = 'sale') as "bought!";
