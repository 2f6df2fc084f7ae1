/* @name findCode */
select a.code_handle, a.code_secret from huigan.member_accounts a where a.member_id = :memberId! limit 1;

/* @name findCodeByHandle */
select a.member_id, a.code_secret from huigan.member_accounts a
where a.brand_id = :brandId! and a.code_handle = :handle! limit 1;

/* @name insertCode */
insert into huigan.member_accounts (member_id, brand_id, code_handle, code_secret, made_at)
values (:memberId!, :brandId!, :handle!, :sealed!, :madeAt!) on conflict do nothing returning member_id;

/* @name deleteCode */
delete from huigan.member_accounts where member_id = :memberId!;
