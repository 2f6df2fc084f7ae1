/* @name findCode */
select a.brand_id, a.code_handle from huigan.member_accounts a where a.member_id = :memberId! limit 1;

/* @name findCodeByHandle */
select h.member_id, h.code_secret from huigan.code_handles h
where h.brand_id = :brandId! and h.code_handle = :handle! limit 1;

/* @name claimHandle */
insert into huigan.code_handles (brand_id, code_handle, member_id, code_secret)
values (:brandId!, :handle!, :memberId!, :sealed!) on conflict do nothing returning member_id;

/* @name releaseHandle */
delete from huigan.code_handles where brand_id = :brandId! and code_handle = :handle!;

/* @name insertCode */
insert into huigan.member_accounts (member_id, brand_id, code_handle, made_at)
values (:memberId!, :brandId!, :handle!, :madeAt!);

/* @name deleteCode */
delete from huigan.member_accounts where member_id = :memberId! returning brand_id, code_handle;
