-- A member whose accounts became one may come from two phones, each with an openid of its own: WeChat Pay
-- takes that of the phone which signed in last. Who has one openid has no instant here.
set local search_path = huigan;

alter table member_identities add column used_at timestamptz;
grant update (used_at) on member_identities to huigan_app;
