/* @name findMessages */
-- What a member was sent, before a number, the newest first. What is said at a till is the till's; a line of
-- a receipt is there once it was printed.
select m.message_no, m.source_kind, m.source_id, m.source_name, m.channel, m.title, m.body, m.why, m.opens,
  m.sent_at, m.until, m.read_at,
  exists (select 1 from huigan.message_mutes u where u.member_id = :memberId!
    and u.source_kind = m.source_kind and u.source_id = m.source_id) as "is_muted!"
from huigan.messages m
where m.member_id = :memberId! and m.message_no < :before!::bigint and m.channel <> 'till'
  and (m.channel <> 'receipt' or m.read_at is not null) and m.state in ('sent', 'unknown')
order by m.message_no desc limit :limit!::int;

/* @name findAllMessages */
-- Whatever was sent or was to be, before a place, the newest first.
select m.message_no, m.source_name, m.channel, m.title, m.body, m.why, m.state, m.sent_at, m.read_at
from huigan.messages m
where m.member_id = :memberId!
  and (m.sent_at, m.message_no) < (:beforeAt!::timestamptz, :beforeNo!::bigint)
order by m.sent_at desc, m.message_no desc limit :limit!::int;

/* @name countUnread */
-- As many as are counted.
select count(*)::int as "unread!" from (
  select 1 from huigan.messages m
  where m.member_id = :memberId! and m.read_at is null
    and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state in ('sent', 'unknown')
    and (m.until is null or m.until > :now!::timestamptz)
  limit :limit!::int
) unread;

/* @name setRead */
-- Those up to the newest that the member saw.
update huigan.messages set read_at = :now!::timestamptz
where member_id = :memberId! and read_at is null and message_no <= :upTo!::bigint
  and channel in ('inbox', 'home', 'subscription', 'wecom') and state in ('sent', 'unknown');

/* @name findOnHome */
-- The newest card that was not closed and is not over: one at a time.
select m.message_no, m.title, m.body, m.opens from huigan.messages m
where m.member_id = :memberId! and m.channel = 'home' and m.closed_at is null
  and (m.until is null or m.until > :now!::timestamptz)
  and huigan.wants_messages(m.member_id, m.source_kind, m.source_id)
order by m.message_no desc limit 1;

/* @name takeShown */
-- The newest of each of these members that is still to be shown by a channel, shown from now on: two who ask
-- at once are not told the same one.
update huigan.messages m set read_at = :now!::timestamptz
where m.member_id = any(:memberIds!::bigint[]) and m.read_at is null and m.message_no in (
  select distinct on (s.member_id) s.message_no from huigan.messages s
  where s.member_id = any(:memberIds!::bigint[]) and s.channel = :channel! and s.read_at is null
    and s.state = 'sent' and (s.until is null or s.until > :now!::timestamptz)
    and huigan.wants_messages(s.member_id, s.source_kind, s.source_id)
  order by s.member_id, s.message_no desc
)
returning m.member_id, m.title, m.body;

/* @name closeOnHome */
-- Once; whoever closes a card has read it.
update huigan.messages set closed_at = :now!::timestamptz, read_at = coalesce(read_at, :now!::timestamptz)
where member_id = :memberId! and message_no = :messageNo! and channel = 'home' and closed_at is null;

/* @name countWeek */
select count(*)::int as "sent!" from (
  select 1 from huigan.messages m
  where m.member_id = :memberId! and m.sent_at > :since!::timestamptz
    and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state not in ('refused', 'dropped')
  limit 100
) sent;

/* @name findSource */
-- What caused a message of this member.
select m.source_kind, m.source_id, m.source_name from huigan.messages m
where m.member_id = :memberId! and m.message_no = :messageNo! limit 1;

/* @name insertMute */
insert into huigan.message_mutes (member_id, source_kind, source_id, brand_id, source_name, muted_at)
values (:memberId!, :sourceKind!, :sourceId!, :brandId!, :sourceName!, :now!::timestamptz)
on conflict (member_id, source_kind, source_id) do nothing;

/* @name deleteMute */
delete from huigan.message_mutes
where member_id = :memberId! and source_kind = :sourceKind! and source_id = :sourceId!;

/* @name findMutes */
select u.source_kind, u.source_id, u.source_name, u.muted_at from huigan.message_mutes u
where u.member_id = :memberId! order by u.muted_at desc, u.source_id limit :limit!::int;

/* @name findLimit */
select l.week_most from huigan.message_limits l where l.member_id = :memberId! limit 1;

/* @name saveLimit */
insert into huigan.message_limits (member_id, brand_id, week_most)
values (:memberId!, :brandId!, :weekMost!::smallint)
on conflict (member_id) do update set week_most = excluded.week_most;

/* @name deleteMessages */
delete from huigan.messages where member_id = :memberId!;

/* @name deleteMutes */
delete from huigan.message_mutes where member_id = :memberId!;

/* @name deleteLimit */
delete from huigan.message_limits where member_id = :memberId!;

/* @name deleteFriends */
delete from huigan.wecom_friends where member_id = :memberId!;

/* @name deleteSends */
delete from huigan.wecom_sends where member_id = :memberId!;

/* @name moveMessages */
-- To the account that is kept, unless that one has them. What WeChat was not asked for yet is left: it is
-- looked for under the account that it was written for.
with gone as (
  delete from huigan.messages where member_id = :memberId! returning *
)
insert into huigan.messages (member_id, brand_id, key, source_kind, source_id, source_name, channel, title,
  body, why, opens, state, sent_at, until, read_at, closed_at)
select :keptId!::bigint, g.brand_id, g.key, g.source_kind, g.source_id, g.source_name, g.channel, g.title,
  g.body, g.why, g.opens, case g.state when 'waiting' then 'dropped' when 'sending' then 'unknown'
    else g.state end, g.sent_at, g.until, g.read_at, g.closed_at
from gone g order by g.message_no
on conflict on constraint messages_key_once do nothing;

/* @name moveMutes */
with gone as (
  delete from huigan.message_mutes where member_id = :memberId! returning *
)
insert into huigan.message_mutes (member_id, source_kind, source_id, brand_id, source_name, muted_at)
select :keptId!::bigint, g.source_kind, g.source_id, g.brand_id, g.source_name, g.muted_at from gone g
on conflict (member_id, source_kind, source_id) do nothing;

/* @name moveLimit */
-- Who wanted fewer as either wants fewer. The row of the account that is kept is held already.
with gone as (
  delete from huigan.message_limits where member_id = :memberId! returning *
)
insert into huigan.message_limits as l (member_id, brand_id, week_most)
select :keptId!::bigint, g.brand_id, g.week_most from gone g
on conflict (member_id) do update set week_most = least(l.week_most, excluded.week_most);

/* @name moveFriends */
with gone as (
  delete from huigan.wecom_friends where member_id = :memberId! returning *
)
insert into huigan.wecom_friends (member_id, staff_user, brand_id, external_user, since)
select :keptId!::bigint, g.staff_user, g.brand_id, g.external_user, g.since from gone g
on conflict (member_id, staff_user) do nothing;
