/* @name lockSending */
-- A row for each, held until the end of the transaction: whoever decides about a member next sees what was
-- decided before. An account that is closed gets none. `fresh`: it had no row before.
insert into huigan.message_limits as l (member_id, brand_id)
select t.member_id, :brandId!::smallint from unnest(:memberIds!::bigint[]) as t(member_id)
where t.member_id not in (select c.member_id from huigan.closed_members c
  where c.member_id = any(:memberIds!))
order by t.member_id
on conflict (member_id) do update set brand_id = l.brand_id
returning l.member_id, l.xmax::text = '0' as "fresh!";

/* @name dropClosed */
-- Rows of accounts that were closed while somebody waited for theirs.
delete from huigan.message_limits l
where l.member_id = any(:memberIds!::bigint[])
  and exists (select 1 from huigan.closed_members c where c.member_id = l.member_id);

/* @name readStandings */
-- Of those whose rows are held; who has none is nobody. Of what counts, as many as could matter.
with known as materialized (
  select i.member_id from huigan.member_identities i
  where i.member_id = any(:memberIds!::bigint[]) and i.kind = 'wechat'
)
select l.member_id, l.week_most,
  exists (select 1 from huigan.closed_members c where c.member_id = l.member_id) as "is_closed!",
  coalesce((select c.granted from huigan.member_consents c
    where c.member_id = l.member_id and c.purpose = 'marketing'
    order by c.given_at desc limit 1), false) as "agrees!",
  array(select (extract(epoch from m.sent_at) * 1000)::float8 from huigan.messages m
    where m.member_id = l.member_id and m.sent_at > :since!::timestamptz
      and m.channel in ('inbox', 'home', 'subscription', 'wecom') and m.state not in ('refused', 'dropped')
    order by m.sent_at desc limit 100) as "sent_ms!",
  array(select u.source_kind || ':' || u.source_id from huigan.message_mutes u
    where u.member_id = l.member_id and u.source_id = any(:sourceIds!::text[])) as "muted!",
  case when l.member_id in (select k.member_id from known k)
    then coalesce((select c.remaining from huigan.message_consents c
      where c.member_id = l.member_id and c.kind = 'offer'), 0)
    else 0 end as "subscriptions!",
  exists (select 1 from huigan.wecom_friends f where f.member_id = l.member_id) as "has_friend!",
  array(select m.key from huigan.messages m
    where m.member_id = l.member_id and m.key = any(:keys!::text[])) as "known!"
from huigan.message_limits l where l.member_id = any(:memberIds!::bigint[]);

/* @name insertMessages */
insert into huigan.messages (member_id, brand_id, key, source_kind, source_id, source_name, channel, title,
  body, why, opens, state, sent_at, until)
select t.member_id, :brandId!::smallint, t.key, t.source_kind, t.source_id, t.source_name, t.channel, t.title,
  t.body, t.why, t.opens, t.state, :now!::timestamptz, t.until
from unnest(:memberIds!::bigint[], :keys!::text[], :sourceKinds!::text[], :sourceIds!::text[],
  :sourceNames!::text[], :channels!::text[], :titles!::text[], :bodies!::text[], :whys!::text[],
  :opens!::text[], :states!::text[], :untils!::timestamptz[])
  with ordinality as t(member_id, key, source_kind, source_id, source_name, channel, title, body, why, opens,
    state, until, place)
order by t.place
returning member_id, message_no, channel;

/* @name lockMessage */
select m.brand_id, m.source_kind, m.source_id, m.title, m.body, m.opens, m.state, m.until
from huigan.messages m where m.member_id = :memberId! and m.message_no = :messageNo! for update;

/* @name setMessageState */
update huigan.messages set state = :state! where member_id = :memberId! and message_no = :messageNo!
  and state = :was!;
