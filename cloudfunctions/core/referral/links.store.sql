/* @name insertShare */
-- The link of a member for a content and channel: the one that is there, or a new one, unless somebody
-- has its token.
with claimed as (
  insert into huigan.share_tokens (token, member_id, brand_id, content_kind, content_id, channel)
  select :token!::text, :memberId!::bigint, :brandId!::smallint, :contentKind!::text, :contentId!::text,
    :channel!::text
  where not exists (select 1 from huigan.shares s where s.member_id = :memberId!
    and s.content_kind = :contentKind! and s.content_id = :contentId! and s.channel = :channel!)
  on conflict (token) do nothing
  returning *
)
insert into huigan.shares (member_id, content_kind, content_id, channel, brand_id, token, made_at, device)
select c.member_id, c.content_kind, c.content_id, c.channel, c.brand_id, c.token, :at!::timestamptz,
  :device::text
from claimed c
on conflict (member_id, content_kind, content_id, channel) do nothing;

/* @name noteDevice */
update huigan.shares set device = :device!::text where member_id = :memberId! and content_kind = :contentKind!
  and content_id = :contentId! and channel = :channel! and device is distinct from :device!::text;

/* @name findShareDevice */
select s.device from huigan.shares s where s.member_id = :memberId! and s.content_kind = :contentKind!
  and s.content_id = :contentId! and s.channel = :channel!;

/* @name findShare */
select s.token from huigan.shares s where s.member_id = :memberId! and s.content_kind = :contentKind!
  and s.content_id = :contentId! and s.channel = :channel!;

/* @name findLink */
select t.token, t.member_id, t.brand_id, t.content_kind, t.content_id, t.channel
from huigan.share_tokens t where t.token = :token!;

/* @name insertTouch */
insert into huigan.touches (person, day, token, brand_id, referrer_id, touched_at, same_device)
values (:person!, :day!::date, :token!, :brandId!, :referrerId!, :at!::timestamptz, :sameDevice!)
on conflict (person, day, token) do nothing;

/* @name findTouches */
-- Before somebody joined: the newest, with the links as they are.
with touched as materialized (
  select t.token, t.touched_at, t.same_device from huigan.touches t where t.person = :person!
)
select k.token, k.member_id, k.brand_id, k.content_kind, k.content_id, k.channel, t.touched_at,
  t.same_device
from touched t join huigan.share_tokens k on k.token = t.token
order by t.touched_at desc limit :limit!::int;

/* @name deleteTouches */
delete from huigan.touches where person = any(:people!::text[]);

/* @name deleteOldTouches */
with old as (
  select t.person, t.day, t.token from huigan.touches t where t.day < :before!::date order by t.day
  limit :limit!::int
)
delete from huigan.touches t using old
where t.person = old.person and t.day = old.day and t.token = old.token
returning t.token;

/* @name findAttribution */
select a.referrer_id, a.token, a.content_kind, a.content_id, a.channel, a.since, a.until, a.newcomer,
  a.same_device
from huigan.attributions a where a.member_id = :memberId!;

/* @name lockWon */
-- So that two links of one moment follow each other.
select m.paid_sales > 0 as "has_bought!" from huigan.members m where m.member_id = :memberId!
for no key update;

/* @name findGone */
select c.closed_at from huigan.closed_members c where c.member_id = :memberId!;

/* @name saveAttribution */
insert into huigan.attributions (member_id, brand_id, referrer_id, token, content_kind, content_id, channel,
  since, until, newcomer, same_device)
values (:memberId!, :brandId!, :referrerId!, :token!, :contentKind!, :contentId!, :channel!,
  :since!::timestamptz, :until!::timestamptz, :newcomer!, :sameDevice!)
on conflict (member_id) do update set referrer_id = excluded.referrer_id, token = excluded.token,
  content_kind = excluded.content_kind, content_id = excluded.content_id, channel = excluded.channel,
  since = excluded.since, until = excluded.until, newcomer = excluded.newcomer,
  same_device = excluded.same_device;

/* @name deleteAttribution */
delete from huigan.attributions where member_id = :memberId!;

/* @name insertSecondAccount */
insert into huigan.second_accounts (member_id, brand_id, of_id) values (:memberId!, :brandId!, :ofId!)
on conflict (member_id) do nothing;

/* @name saveFriend */
insert into huigan.friends (member_id, friend_id, brand_id, since, until)
values (:memberId!, :friendId!, :brandId!, :since!::timestamptz, :until!::timestamptz)
on conflict (member_id, friend_id) do update set since = excluded.since, until = excluded.until;

/* @name endFriend */
update huigan.friends set until = least(until, :at!::timestamptz)
where member_id = :memberId! and friend_id = :friendId!;
