-- Every number leads to the member whose it is.
select 'order' as what, o.order_id as number, 'its key leads elsewhere' as problem from huigan.orders o
  where not exists (select from huigan.order_keys k where k.order_id = o.order_id
    and k.member_id = o.member_id) limit 20;
select 'pickup code' as what, o.pickup_code as number, 'its key leads elsewhere' as problem
  from huigan.orders o
  where o.pickup_code is not null and not exists (select from huigan.pickup_codes k
    where k.brand_id = o.brand_id and k.code = o.pickup_code and k.member_id = o.member_id
      and k.order_id = o.order_id) limit 20;
