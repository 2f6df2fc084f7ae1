/* @name findHolders */
select m.member_id, m.brand_id, coalesce(g.generation, 0) as "generation!", c.member_id is not null as "closed!",
  array(select e.session_hash from huigan.ended_sessions e where e.member_id = m.member_id) as "ended!"
from huigan.members m
left join huigan.session_generations g on g.member_id = m.member_id
left join huigan.closed_members c on c.member_id = m.member_id
where m.member_id = any(:memberIds!::bigint[]) limit 10000;

/* @name raiseGeneration */
insert into huigan.session_generations as g (member_id, generation) values (:memberId!, 1)
on conflict (member_id) do update set generation = g.generation + 1;

/* @name keepEnded */
-- With what the member ended before and would be over by now taken away: there is never much of it.
with over as (
  delete from huigan.ended_sessions where member_id = :memberId! and until < :now!::timestamptz
)
insert into huigan.ended_sessions (member_id, session_hash, until)
values (:memberId!, :sessionHash!, :until!::timestamptz)
on conflict do nothing;
