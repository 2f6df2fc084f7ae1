-- What tells that a referrer and a friend may be one person: a keyed hash of the name that they are paid
-- under, beside the bill that it was sealed into; and WeChat's unionid.
set local search_path = huigan;

-- Where WeChat Pay compares the name; null: it does not, or the money came back.
alter table withdrawals add column payee bytea;
alter table withdrawals add constraint withdrawals_payee check (payee is null or kind = 'wechat');
create index withdrawals_payee_of_member on withdrawals (member_id, payee) where payee is not null;
create index withdrawals_of_payee on withdrawals (brand_id, payee, member_id) where payee is not null;

-- Members whom WeChat knew under the unionid of another member when they joined.
create table second_accounts (
  member_id bigint not null,
  brand_id smallint not null,
  of_id bigint not null,
  constraint second_accounts_once primary key (member_id),
  constraint second_accounts_of_another check (of_id <> member_id)
);
create index second_accounts_of on second_accounts (of_id);
grant select, insert, delete on second_accounts to huigan_app;
