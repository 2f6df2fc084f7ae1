/* @name findPhone */
select p.phone, p.phone_hash, p.verified_at from huigan.member_phones p where p.member_id = :memberId!
  limit 1;

/* @name savePhone */
insert into huigan.member_phones (member_id, brand_id, phone_hash, phone, verified_at)
values (:memberId!, :brandId!, :phoneHash!, :phone!, :verifiedAt!)
on conflict (member_id) do update set phone_hash = excluded.phone_hash, phone = excluded.phone,
  verified_at = excluded.verified_at;

/* @name deletePhone */
delete from huigan.member_phones where member_id = :memberId!;
