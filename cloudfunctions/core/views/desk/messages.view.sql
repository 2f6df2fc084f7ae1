/* @name countMessages */
-- By source and channel, of the sources that sent last since an instant.
with counted as (
  select m.source_kind, m.source_id, m.channel, max(m.source_name) as source_name, max(m.sent_at) as last_at,
    count(*) filter (where m.state = 'sent')::int as sent,
    count(*) filter (where m.state = 'sent' and m.read_at is not null)::int as read,
    count(*) filter (where m.state in ('waiting', 'sending'))::int as waiting,
    count(*) filter (where m.state = 'unknown')::int as unknown,
    count(*) filter (where m.state = 'refused')::int as refused,
    count(*) filter (where m.state = 'dropped')::int as dropped
  from huigan.messages m
  where m.brand_id = :brandId! and m.sent_at >= :since!::timestamptz
  group by m.source_kind, m.source_id, m.channel
), latest as (
  select c.source_kind, c.source_id, max(c.last_at) as last_at, max(c.source_name) as source_name
  from counted c group by c.source_kind, c.source_id
  order by max(c.last_at) desc, c.source_id limit :limit!::int
)
select l.source_kind as "source_kind!", l.source_id as "source_id!", l.source_name as "source_name!",
  c.channel as "channel!", c.sent as "sent!", c.read as "read!", c.waiting as "waiting!",
  c.unknown as "unknown!", c.refused as "refused!", c.dropped as "dropped!"
from latest l join counted c on c.source_kind = l.source_kind and c.source_id = l.source_id
order by l.last_at desc, l.source_id, c.channel;

/* @name countTasks */
-- What staff were given for these sources since an instant.
select k.source_kind, k.source_id, sum(k.assigned)::int as "assigned!", sum(k.confirmed)::int as "confirmed!",
  sum(k.delivered)::int as "delivered!"
from huigan.wecom_tasks k
where k.brand_id = :brandId! and k.source_id = any(:sourceIds!::text[]) and k.made_at >= :since!::timestamptz
group by k.source_kind, k.source_id;
